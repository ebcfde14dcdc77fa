import type { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '#domain/kernel/problem.ts'
import { redactionIntents } from './redaction-form.ts'

type Fetcher = ReturnType<typeof useFetcher<{ text?: string | null; problem?: Problem }>>
type Intent = (typeof redactionIntents)[number]

/**
 * What was done last with words beside a text, for the line that says so. The button that was pressed goes with what it
 * did: focus goes to what can be pressed in its row now.
 */
export function useRedactionSaid({ state, formData, data }: Fetcher) {
  const [sent, setSent] = useState<{ form: FormData; intent: Intent; id: string | undefined }>()
  const panel = useRef<HTMLElement>(null)
  // The form is gone by the time the answer is here.
  const intent = redactionIntents.find((each) => each === formData?.get('intent'))
  if (formData && intent && formData !== sent?.form)
    setSent({ form: formData, intent, id: formData.get('ids[]')?.toString() })
  const said = state === 'idle' && data && !data.problem ? sent : undefined
  useEffect(() => {
    // Only where it was lost: whoever went by keys is where they were.
    if (!said?.id || document.activeElement !== document.body) return
    const row = panel.current?.querySelector(`[data-redaction="${CSS.escape(said.id)}"]`)
    row?.querySelector<HTMLElement>('summary, button')?.focus()
  }, [said])
  return { said: said?.intent, panel }
}
