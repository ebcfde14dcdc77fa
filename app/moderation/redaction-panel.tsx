import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { redactionKinds, type ShownRedaction } from '#domain/redaction/schema.ts'
import type { ScreeningOfItem } from '#domain/screening/schema.ts'
import { Key } from './key.tsx'
import { redactionPath } from './redaction-form.ts'
import { type Mark, partText } from './segments.ts'
import { ReadReasonChoice, UndoRedaction } from './undo-redaction.tsx'
import { useKeys } from './use-keys.ts'
import { useRedactionSaid } from './use-redaction-said.ts'
import { Via } from './via.tsx'

/** Where words are proposed to go, or went: shown in the text itself. */
export const redactionMarks = (screening: ScreeningOfItem | null): Mark[] =>
  (screening?.redactions ?? []).flatMap(({ starts, ends, state, kind }) =>
    state === 'refused' ? [] : [{ starts, ends, look: `redaction ${state}`, title: kind }],
  )

type Props = {
  itemPath: string
  item: { publicId: string; text: string; language: string }
  screening: ScreeningOfItem
  /** What somebody has selected in the text. */
  part: { starts: number; ends: number } | null
  /** The text is leaving: its keys are not for it any more. */
  isShut: boolean
}
type Answer = { text?: string | null; problem?: Problem }

/** What may name somebody, one by one or all at once; words of one's own choice; and the text as it was sent. */
export function RedactionPanel({ itemPath, item, screening, part, isShut }: Props) {
  const { t } = useTranslation('screening')
  const fetcher = useFetcher<Answer>({ key: `redaction-${item.publicId}` })
  const action = redactionPath(itemPath)
  const { redactions, isRedacted } = screening
  const proposed = redactions.filter(({ state }) => state === 'proposed')
  const decided = redactions.filter(({ state }) => state !== 'proposed')
  const send = (intent: 'confirm' | 'refuse', which: readonly ShownRedaction[]) => {
    if (isShut || which.length === 0 || fetcher.state !== 'idle') return
    const form = new FormData()
    form.set('intent', intent)
    form.set('via', 'script')
    for (const { id } of which) form.append('ids[]', id)
    fetcher.submit(form, { method: 'post', action })
  }
  const { said, panel } = useRedactionSaid(fetcher)
  const first = proposed.slice(0, 1)
  useKeys({
    r: first.length ? () => send('confirm', first) : undefined,
    e: proposed.length ? () => send('confirm', proposed) : undefined,
    l: first.length ? () => send('refuse', first) : undefined,
  })
  return (
    <section className="redactions" ref={panel} aria-labelledby="redactions-title">
      <h2 id="redactions-title">{t('title', { count: proposed.length })}</h2>
      <ProblemMessage problem={fetcher.data?.problem} />
      <p role="status" className="muted">
        {said && t(`said.${said}`)}
      </p>
      {redactions.length > 0 && (
        <ul className="plain-list">
          {[...proposed, ...decided].map((each) => (
            <li key={each.id} data-redaction={each.id} className={`redaction-row ${each.state}`}>
              <span className="redaction-words">
                <q lang={item.language} dir="auto">
                  {each.words}
                </q>{' '}
                <small>{t(`kind.${each.kind}`)}</small>
              </span>
              <fetcher.Form method="post" action={action} className="row">
                <Via />
                <input type="hidden" name="ids[]" value={each.id} />
                <Choices redaction={each} isFirst={each === first[0]} />
              </fetcher.Form>
            </li>
          ))}
        </ul>
      )}
      {proposed.length > 1 && (
        <fetcher.Form method="post" action={action}>
          <Via />
          {proposed.map(({ id }) => (
            <input key={id} type="hidden" name="ids[]" value={id} />
          ))}
          <Button name="intent" value="confirm" kind="secondary" small aria-keyshortcuts="e">
            {t('all', { count: proposed.length })} <Key>E</Key>
          </Button>
        </fetcher.Form>
      )}
      <details className="redaction-fold" open={part ? true : undefined}>
        <summary>{t('add.title')}</summary>
        <AddForm fetcher={fetcher} action={action} item={item} part={part} />
      </details>
      {isRedacted && (
        <details className="redaction-fold">
          <summary>{t('read.open')}</summary>
          <fetcher.Form method="post" action={action} className="row">
            <Via />
            <ReadReasonChoice />
            <Button name="intent" value="read" kind="danger" small>
              {t('read.button')}
            </Button>
          </fetcher.Form>
          {fetcher.data?.text && <Bubble language={item.language}>{fetcher.data.text}</Bubble>}
        </details>
      )}
    </section>
  )
}

function Choices({ redaction: { state }, isFirst }: { redaction: ShownRedaction; isFirst: boolean }) {
  const { t } = useTranslation('screening')
  if (state !== 'proposed')
    return (
      <>
        <span className="muted">{t(`state.${state}`)}</span>
        <UndoRedaction isTakenOut={state === 'confirmed'} />
      </>
    )
  return (
    <>
      <Button name="intent" value="confirm" kind="secondary" small aria-keyshortcuts={isFirst ? 'r' : undefined}>
        {t('confirm')} {isFirst && <Key>R</Key>}
      </Button>
      <Button name="intent" value="refuse" kind="quiet" small aria-keyshortcuts={isFirst ? 'l' : undefined}>
        {t('refuse')} {isFirst && <Key>L</Key>}
      </Button>
    </>
  )
}

type AddProps = Pick<Props, 'item' | 'part'> & { fetcher: ReturnType<typeof useFetcher<Answer>>; action: string }

/** Typed, or filled by what is selected in the text: by mouse, or by M and the arrow keys. */
function AddForm({ fetcher, action, item, part }: AddProps) {
  const { t } = useTranslation('screening')
  const words = useRef<HTMLInputElement>(null)
  const selected = part && partText(item.text, part)
  useEffect(() => {
    if (words.current && selected) words.current.value = selected
  }, [selected])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    form.set('intent', 'add')
    if (part && form.get('words') === selected) form.set('starts', String(part.starts))
    fetcher.submit(form, { method: 'post', action })
    if (words.current) words.current.value = ''
  }
  return (
    <fetcher.Form method="post" action={action} className="row redaction-add" onSubmit={send}>
      <Via />
      <label>
        {t('add.words')}
        <input ref={words} name="words" className="input" dir="auto" required maxLength={2000} autoComplete="off" />
      </label>
      <label>
        {t('add.kind')}
        <select name="kind" className="input">
          {redactionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <Button name="intent" value="add" kind="secondary" small>
        {t('add.button')}
      </Button>
    </fetcher.Form>
  )
}
