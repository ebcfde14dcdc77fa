import { useEffect } from 'react'

/** Forgets what was typed in this browser when somebody has just pressed "Begin again". */
export function useAnew(slug: string): void {
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('anew')) return
    void import('./keep-answers.ts').then(({ forgetIfAnew }) => forgetIfAnew(slug))
  }, [slug])
}
