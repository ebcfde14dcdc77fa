import { Form, Link, useLocation } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { useFastKeys } from '#app/ways-in/keyed/use-fast-keys.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { SheetAnswers } from './sheet-answers.tsx'
import { TalkLink } from './talk-link.tsx'

type Props = {
  workshop: string
  stage: Stage
  cmdId: string
  /** The sheet that was keyed last. */
  saved: string | null
  refused?: { problem: Problem; typed: Record<string, string | string[]>; keyedAt: string | null }
}

/** One sheet after the other, with the hands on the keys. */
export function PaperPage({ workshop, stage, cmdId, saved, refused }: Props) {
  const { t } = useTranslation('passes')
  const { key } = useLocation()
  const onKeyDown = useFastKeys()
  const typed = (name: string) => [refused?.typed[name] ?? []].flat()
  const isKnown = refused?.problem.code === 'workshops.sheet-keyed'
  const error = refused && problemText(t, refused.problem)
  return (
    <PublicPage wide className="helper">
      <p>
        <Link to={`/w/${workshop}/helper`}>{t('helper.back')}</Link>
      </p>
      <ErrorSummary errors={error ? [{ field: 'sheet', text: error }] : []} />
      {saved && !refused && (
        <Notice kind="done" live>
          {t('paper.saved', { sheet: saved })}
        </Notice>
      )}
      <h1>
        <WordsIn words={stage.prompt} />
      </h1>
      <p className="muted about-keys">{t('paper.keys')}</p>
      <Form method="post" noValidate key={key} className="keyed-form" onKeyDown={onKeyDown}>
        <input type="hidden" name="cmdId" value={cmdId} />
        <input type="hidden" name="round" value={typed('round')[0] ?? stage.round} />
        <Field
          id="sheet"
          name="sheet"
          label={t('paper.number')}
          hint={t('paper.number-hint')}
          error={isKnown && refused?.keyedAt ? t('paper.keyed-at', { at: refused.keyedAt }) : undefined}
          defaultValue={typed('sheet')[0]}
          inputMode="numeric"
          size={7}
          autoComplete="off"
          autoFocus={!refused}
        />
        <SheetAnswers stage={stage} typed={typed} />
        <p className="actions">
          <Button busyLabel={t('saving')}>{t('paper.save')}</Button>
          {isKnown && (
            <Button kind="danger" name="replaces" value="yes" busyLabel={t('saving')}>
              {t('paper.replace')}
            </Button>
          )}
          <span className="muted about-keys">{t('paper.save-keys')}</span>
        </p>
      </Form>
      <TalkLink workshop={workshop} />
    </PublicPage>
  )
}
