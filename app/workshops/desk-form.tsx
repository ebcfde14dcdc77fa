import { useFetcher } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button, type ButtonKind } from '#app/ui/button.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { DeskIntent } from './desk-intents.ts'

type Props = {
  intent: DeskIntent
  /** The activity or the idea it is about. */
  thing?: string
  /** Read out after the label where several buttons say the same. */
  about?: string
  kind?: ButtonKind
}

/** One button that is a whole form: it works before any script has arrived, and stays on the page where one has. */
export function DeskForm({ intent, thing, about, kind = 'secondary' }: Props) {
  const { t } = useTranslation('facilitation')
  const fetcher = useFetcher<{ problem?: Problem }>()
  const problem = fetcher.state === 'idle' ? fetcher.data?.problem : undefined
  return (
    <fetcher.Form method="post" className="desk-form">
      <input type="hidden" name="intent" value={intent} />
      {thing && <input type="hidden" name="thing" value={thing} />}
      <Button kind={kind} small aria-disabled={fetcher.state !== 'idle' || undefined}>
        {t(`do.${intent}`)}
        {about && <span className="visually-hidden"> {about}</span>}
      </Button>
      {problem && <p role="alert">{problemText(t, problem)}</p>}
    </fetcher.Form>
  )
}
