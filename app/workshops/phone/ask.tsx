import { Form } from '@remix-run/react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { LiveSeat } from '#server/realtime/contract.ts'
import { sendDeskForm } from '../live/requests.ts'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'

type Props = {
  workshop: string
  live: Pick<LiveWorkshop, 'isReady' | 'refresh'>
  intent: 'raise' | 'lower' | 'more-time' | 'table'
  fields?: Readonly<Record<string, string | number>>
  /** By a pass. */
  as?: LiveSeat | undefined
  children: ReactNode
}

/** A small form that asks something of the facilitator or the server: by itself where scripts run, else as a page. */
export function Ask({ workshop, live, intent, fields = {}, as, children }: Props) {
  const { t } = useTranslation('workshops')
  const [problem, setProblem] = useState<Problem>()

  async function send(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    setProblem(await sendDeskForm(workshop, form, as))
    live.refresh()
  }

  return (
    <Form method="post" onSubmit={send} preventScrollReset className="ask" id={intent}>
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {problem && (
        <Notice kind="problem" live>
          {problemText(t, problem)}
        </Notice>
      )}
    </Form>
  )
}
