import { Form, Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { BulkDecision } from '#domain/moderation/schema.ts'
import { queuePath } from './address.ts'
import type { BulkPreviewed } from './bulk.server.ts'
import { LeftOutList } from './bulk-left-out.tsx'
import type { Desk } from './desk.ts'
import { reasonOf } from './intents.ts'
import { Key } from './key.tsx'
import { useKeys } from './use-keys.ts'

type Props = {
  desk: Desk
  done: BulkDecision | null
  /** How many were left out of what was done. */
  left: number
  preview: BulkPreviewed | undefined
  problem: Problem | undefined
}

/** The middle column for a decision about many texts: what it would do, then what it did. */
export function BulkPage({ desk, done, left, preview, problem }: Props) {
  const { t } = useTranslation('moderation')
  return (
    <section className="item bulk-page" aria-labelledby="bulk-title">
      <ProblemMessage problem={problem} />
      {preview ? <Preview desk={desk} preview={preview} /> : done && <Done desk={desk} done={done} left={left} />}
      {!preview && !done && <h2 id="bulk-title">{t('bulk.nothing')}</h2>}
      <p>
        <Link to={desk.pathTo()}>
          <Icon name="back" /> {t('back')}
        </Link>
      </p>
    </section>
  )
}

function useTitleFocus(about: unknown) {
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something else is told.
  useEffect(() => title.current?.focus(), [about])
  return title
}

function Preview({ desk, preview }: { desk: Desk; preview: BulkPreviewed }) {
  const { t, i18n } = useTranslation('moderation')
  const { what, changes, leftOut, samples } = preview
  const title = useTitleFocus(preview)
  const form = useRef<HTMLFormElement>(null)
  const count = { count: changes.length, number: numberText(changes.length, i18n.language) }
  useKeys({ y: changes.length > 0 ? () => form.current?.requestSubmit() : undefined })
  const verb = what === 'approve' ? 'approve' : 'hide'
  return (
    <>
      <h2 id="bulk-title" tabIndex={-1} ref={title}>
        {t(`bulk.preview.${verb}`, { ...count, reason: t(`reasons.${reasonOf(what)}`) })}
      </h2>
      {preview.isAll && <p>{t('bulk.preview.first')}</p>}
      {samples.length > 0 && (
        <ul className="bulk-samples plain-list">
          {samples.map(({ publicId, excerpt, language }) => (
            <li key={publicId} lang={language} dir="auto">
              {excerpt}
            </li>
          ))}
          {changes.length > samples.length && (
            <li className="muted">{t('bulk.preview.others', { count: changes.length - samples.length })}</li>
          )}
        </ul>
      )}
      <LeftOutList desk={desk} leftOut={leftOut} />
      {changes.length > 0 && (
        <Form method="post" action={queuePath(desk.place.slug, 'bulk', desk.asked)} ref={form} preventScrollReset>
          <input type="hidden" name="what" value={what} />
          <input type="hidden" name="intent" value="do" />
          {changes.map((publicId) => (
            <input key={publicId} type="hidden" name="items[]" value={publicId} />
          ))}
          <Button aria-keyshortcuts="y" busyLabel={t('said.working')}>
            {t(`bulk.do.${verb}`, count)} <Key>Y</Key>
          </Button>
        </Form>
      )}
    </>
  )
}

function Done({ desk, done, left }: { desk: Desk; done: BulkDecision; left: number }) {
  const { t, i18n } = useTranslation('moderation')
  const title = useTitleFocus(done.isUndone)
  const form = useRef<HTMLFormElement>(null)
  const count = { count: done.changed, number: numberText(done.changed, i18n.language) }
  useKeys({ u: done.isUndone ? undefined : () => form.current?.requestSubmit() })
  return (
    <>
      <h2 id="bulk-title" tabIndex={-1} ref={title}>
        {t(`bulk.done.${done.isUndone ? 'undone' : done.became}`, count)}
      </h2>
      {left > 0 && <p>{t('bulk.done.left', { count: left, number: numberText(left, i18n.language) })}</p>}
      {!done.isUndone && (
        <Form method="post" action={queuePath(desk.place.slug, 'bulk', desk.asked)} ref={form} preventScrollReset>
          <input type="hidden" name="bulk" value={done.publicId} />
          <input type="hidden" name="intent" value="undo" />
          <Button kind="secondary" aria-keyshortcuts="u">
            {t('bulk.undo', count)} <Key>U</Key>
          </Button>
        </Form>
      )}
    </>
  )
}
