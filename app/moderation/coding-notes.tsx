import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { longestNote } from '#domain/coding/schema.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { momentText } from './moment-text.ts'
import { Via } from './via.tsx'

type Props = { desk: Desk; item: ModerationItem; isReadOnly: boolean }

/** Notes for colleagues, beside a text. They are in no export and on no page but this. */
export function CodingNotes({ desk, item, isReadOnly }: Props) {
  const { t, i18n } = useTranslation('codebook')
  const fetcher = useFetcher<Answer>({ key: `notes-${item.publicId}` })
  const form = useRef<HTMLFormElement>(null)
  const { timeZone } = desk.place
  const isDone = fetcher.state === 'idle' && fetcher.data?.done !== undefined
  // A note that was begun stays in its field, also when somebody else takes the text: saving it says who has it.
  const [begun, setBegun] = useState<{ before: unknown }>()
  // What was typed before the newest answer is saved; what is typed after it is not.
  const isBegun = begun !== undefined && !(isDone && begun.before !== fetcher.data)
  useEffect(() => {
    if (isDone) form.current?.reset()
  }, [isDone])
  return (
    <details className="coding-notes" open={item.notes.length > 0 || undefined}>
      <summary>{t('notes.title', { count: item.notes.length })}</summary>
      <ProblemMessage problem={fetcher.state === 'idle' ? fetcher.data?.problem : undefined} />
      <ul className="plain-list">
        {item.notes.map((note) => (
          <li key={note.id}>
            <p dir="auto">{note.text}</p>
            <p className="muted">
              {note.by} · {momentText(note.at, i18n.language, timeZone)}
            </p>
            {note.isMine && !isReadOnly && (
              <fetcher.Form method="post" action={desk.pathTo(item.publicId)}>
                <Via />
                <input type="hidden" name="note" value={note.id} />
                <Button kind="quiet" small name="intent" value="unnote">
                  {t('notes.remove')}
                </Button>
              </fetcher.Form>
            )}
          </li>
        ))}
      </ul>
      {(!isReadOnly || isBegun) && (
        <fetcher.Form method="post" action={desk.pathTo(item.publicId)} ref={form}>
          <Via />
          <label htmlFor="coding-note">{t('notes.write')}</label>
          <textarea
            id="coding-note"
            name="note"
            className="input"
            rows={2}
            maxLength={longestNote}
            dir="auto"
            onChange={({ target }) => setBegun(target.value === '' ? undefined : { before: fetcher.data })}
          />
          <Button kind="secondary" small name="intent" value="note">
            {t('notes.save')}
          </Button>
        </fetcher.Form>
      )}
    </details>
  )
}
