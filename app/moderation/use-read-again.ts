import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import type { Problem } from '#domain/kernel/problem.ts'

/** Reads the page again where something was refused because a colleague was there meanwhile: what they did is shown. */
export function useReadAgain(problems: readonly (Problem | undefined)[]) {
  const { revalidate } = useRevalidator()
  const changed = problems.find((problem) => problem?.code === 'moderation.changed-since')
  useEffect(() => {
    if (changed) revalidate()
  }, [changed, revalidate])
}
