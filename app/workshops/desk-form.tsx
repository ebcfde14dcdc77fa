import { Form } from '@remix-run/react'
import { createContext, type FormEvent, type ReactNode, useContext, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Key } from '#app/moderation/key.tsx'
import { Button, type ButtonKind } from '#app/ui/button.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { ButtonIntent, DeskIntent } from './desk-intents.ts'
import { randomId } from './live/random-id.ts'
import { notSent, sendDeskForm } from './live/requests.ts'

/**
 * What every button of a desk needs: which workshop, what is on, and whether news of what it did come by themselves.
 * `press` names the one press that a page without scripts can send.
 */
export type DeskWays = {
  workshop: string
  seen: string
  press: string
  isReady: boolean
  onDone(problem: Problem | undefined): void
}
export const DeskContext = createContext<DeskWays>({
  workshop: '',
  seen: '',
  press: '',
  isReady: false,
  onDone: () => {},
})

/** "Open" turns into "Close" under the finger: the second half of a double press must not reach it. */
const restMilliseconds = 700

type Props = {
  intent: ButtonIntent
  /** The activity, the idea or the hand it is about. */
  thing?: string
  /** Read out after the label where several buttons say the same. */
  about?: string
  kind?: ButtonKind
  /** The key that presses it. */
  shortcut?: string
}

/** One button that is a whole form. */
export function DeskForm({ intent, thing, about, kind = 'secondary', shortcut }: Props) {
  const { t } = useTranslation('facilitation')
  return (
    <DeskFields intent={intent} thing={thing}>
      {(isSending) => (
        <Button
          kind={kind}
          small
          aria-disabled={isSending || undefined}
          aria-keyshortcuts={shortcut}
          data-shortcut={shortcut}
        >
          {t(`do.${intent}`)}
          {about && <span className="visually-hidden"> {about}</span>}
          {shortcut && shortcut !== ' ' && (
            <>
              {' '}
              <Key>{shortcut}</Key>
            </>
          )}
        </Button>
      )}
    </DeskFields>
  )
}

type FieldsProps = {
  intent: DeskIntent
  thing?: string
  className?: string
  children(isSending: boolean): ReactNode
}

/**
 * A form of the desk: it works before any script has arrived. On a live desk it only sends, and what changed comes as it
 * comes to everybody. Its fields are emptied once it was taken.
 */
export function DeskFields({ intent, thing, className, children }: FieldsProps) {
  const desk = useContext(DeskContext)
  const [isSending, setSending] = useState(false)
  /** Kept until it was answered: what is pressed once more because no answer came is the same press. */
  const unanswered = useRef<{ what: string; cmdId: string }>(undefined)

  async function send(event: FormEvent<HTMLFormElement>) {
    if (!desk.isReady) return
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    setSending(true)
    const fields = new FormData(form)
    const what = `${intent}/${thing}`
    if (unanswered.current?.what !== what) unanswered.current = { what, cmdId: randomId() }
    fields.set('cmdId', unanswered.current.cmdId)
    const problem = await sendDeskForm(desk.workshop, fields)
    if (problem?.code !== notSent.code) unanswered.current = undefined
    if (!problem) form.reset()
    desk.onDone(problem)
    setTimeout(() => {
      setSending(false)
      // A button that did its work may be gone: whoever works by keys goes on at the top of the page, not in nowhere.
      if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
    }, restMilliseconds)
  }

  return (
    <Form method="post" className={className ?? 'desk-form'} onSubmit={send} preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      {thing && <input type="hidden" name="thing" value={thing} />}
      <input type="hidden" name="seen" value={desk.seen} />
      <input type="hidden" name="cmdId" value={desk.press} />
      {children(isSending)}
    </Form>
  )
}
