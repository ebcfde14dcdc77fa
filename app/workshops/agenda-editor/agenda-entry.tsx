import { Form, useNavigation, useSubmit } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { useKeysIn } from '#app/ui/use-keys-in.ts'
import { useLatest } from '#app/ui/use-latest.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Agenda } from '#domain/workshops/queries/agenda.ts'
import { useTimeText } from '../time-left.ts'

type Props = { activity: Agenda['activities'][number]; madeOn: number; isFirst: boolean; isLast: boolean }

/** One activity with all that can be done to it. Alt with an arrow key moves it too, wherever in it one stands. */
export function AgendaEntry({ activity, madeOn, isFirst, isLast }: Props) {
  const { t } = useTranslation('facilitation')
  const timeText = useTimeText()
  const submit = useSubmit()
  const { id, kind, prompt, position, state, isEditable, choices, timerSeconds, round } = activity
  const entry = useRef<HTMLLIElement>(null)
  const back = useFocusBack(entry)

  const byKey = useLatest((event: KeyboardEvent) => {
    const act = { ArrowUp: 'up', ArrowDown: 'down' }[event.key]
    if (!act || !event.altKey || (act === 'up' ? isFirst : isLast)) return
    event.preventDefault()
    back()
    submit({ act, activity: id, madeOn }, { method: 'post', preventScrollReset: true })
  })
  useKeysIn(entry, byKey)
  const about = [
    t(`kinds.${kind}.name`),
    choices > 0 && t('editor.choices', { count: choices }),
    timerSeconds !== null && timeText(timerSeconds),
    round > 1 && t('agenda.round', { round }),
    !isEditable && t(`state.${state}`),
  ]
  return (
    <li ref={entry} id={`activity-${id}`} className="card agenda-entry">
      <span className="agenda-number" aria-hidden="true">
        {t('agenda.number', { count: position })}
      </span>
      <div className="agenda-entry-words">
        <h3>
          <WordsIn words={prompt} />
        </h3>
        <p className="muted">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <Form method="post" className="agenda-acts" preventScrollReset onSubmit={back}>
        <input type="hidden" name="activity" value={id} />
        <input type="hidden" name="madeOn" value={madeOn} />
        {isEditable && (
          <LinkButton to={id} kind="secondary" small>
            {t('editor.change')}
            <span className="visually-hidden"> {prompt.text}</span>
          </LinkButton>
        )}
        {(['up', 'down', 'copy'] as const).map((act) => (
          <Button
            key={act}
            name="act"
            value={act}
            kind="quiet"
            small
            aria-disabled={(act === 'up' ? isFirst : act === 'down' && isLast) || undefined}
          >
            {t(`editor.${act}`)}
            <span className="visually-hidden"> {prompt.text}</span>
          </Button>
        ))}
        {isEditable && (
          <details className="agenda-remove">
            <summary>
              {t('editor.remove')}
              <span className="visually-hidden"> {prompt.text}</span>
            </summary>
            <Button name="act" value="remove" kind="danger" small>
              {t('editor.remove-sure')}
            </Button>
          </details>
        )}
      </Form>
    </li>
  )
}

/** An entry that moved takes what was focused in it along; the browser would drop it. @returns call it before */
function useFocusBack(entry: { current: HTMLLIElement | null }): () => void {
  const was = useRef<HTMLElement | null>(null)
  const { state } = useNavigation()
  useEffect(() => {
    const element = was.current
    if (state !== 'idle' || !element) return
    was.current = null
    if (entry.current?.contains(element)) element.focus()
  }, [state, entry])
  return () => {
    was.current = document.activeElement as HTMLElement | null
  }
}
