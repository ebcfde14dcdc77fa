import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { AnswerSheet, PublicSurvey } from '#domain/surveys/schema/public.ts'
import { AnswerList } from './answer-list.tsx'
import { ClosingNotice } from './closing-notice.tsx'
import { ConsentFields } from './consent-fields.tsx'
import { CountedNote } from './counted-note.tsx'
import type { Closing, Refused } from './send-fields.ts'
import { SendProblems } from './send-problems.tsx'
import { SubmissionFields } from './submission-fields.tsx'

type Props = {
  survey: PublicSurvey
  sheet: AnswerSheet | null
  isYoung: boolean
  isOnOnePage: boolean
  /** While it can still be sent although the survey has closed. */
  closing: Closing | null
  refused: Refused | undefined
}

/** Everything once more before it is sent. After closing: everything once more, to copy. */
export function CheckPage({ survey, isYoung, isOnOnePage, closing, refused, ...loaded }: Props) {
  const { t } = useTranslation('surveys')
  const sheet = refused?.sheet ?? loaded.sheet
  useErrorTitle(refused?.problem)
  const canSend = survey.status === 'open' || closing !== null
  const shut = survey.status === 'paused' ? 'paused' : 'closed'
  const count = survey.questionCount
  return (
    <PublicPage home={`/p/${survey.place.slug}`} progress={canSend ? { value: count, max: count } : undefined}>
      <SendProblems refused={refused} sheet={sheet} />
      <h1>{t(canSend ? 'check.title' : `check.${shut}-title`)}</h1>
      <p className="lead">{t(canSend ? 'check.lead' : `check.${shut}-lead`)}</p>
      {closing && <ClosingNotice closing={closing} />}
      {sheet && (
        <AnswerList
          {...{ slug: survey.slug, edition: survey.edition, rows: sheet.rows, canChange: canSend, isOnOnePage }}
        />
      )}
      {sheet && canSend ? (
        <Form method="post" noValidate className="send-form">
          <SubmissionFields submissionId={sheet.submissionId} />
          <Notice>
            <p>{t('check.no-names')}</p>
          </Notice>
          {!survey.asksEquality && (
            <>
              <ConsentFields survey={survey} isYoung={isYoung} refused={refused} />
              <CountedNote survey={survey} />
            </>
          )}
          <ActionBar>
            <LinkButton to={lastScreen(survey.slug, sheet, isOnOnePage)} kind="secondary">
              {t('question.back')}
            </LinkButton>
            {survey.asksEquality ? (
              <Button>{t('question.continue')}</Button>
            ) : (
              <Button busyLabel={t('check.sending')}>{t('check.send')}</Button>
            )}
          </ActionBar>
        </Form>
      ) : (
        <p className="actions">
          <LinkButton to={`/s/${survey.slug}`} kind="secondary">
            {t('check.to-survey')}
          </LinkButton>
        </p>
      )}
    </PublicPage>
  )
}

const lastScreen = (slug: string, { rows }: AnswerSheet, isOnOnePage: boolean) =>
  isOnOnePage ? `/s/${slug}/all` : `/s/${slug}/q/${rows.at(-1)?.screen.number ?? 1}`
