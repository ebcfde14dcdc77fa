import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { EqualityQuestion } from '#domain/privacy/schema.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { ClosingNotice } from './closing-notice.tsx'
import { ConsentFields } from './consent-fields.tsx'
import { CountedNote } from './counted-note.tsx'
import { EqualityField } from './equality-field.tsx'
import type { Closing, Refused } from './send-fields.ts'
import { SendProblems } from './send-problems.tsx'
import { SubmissionFields } from './submission-fields.tsx'

type Props = {
  survey: PublicSurvey
  submissionId: string | null
  questions: readonly EqualityQuestion[]
  isYoung: boolean
  closing: Closing | null
  refused: Refused | undefined
}

/** Who is heard, and who is not: asked last, of nobody who would rather not, and kept apart from what was said. */
export function AboutYouPage({ survey, questions, isYoung, closing, refused, ...loaded }: Props) {
  const { t } = useTranslation('surveys')
  useErrorTitle(refused?.problem)
  const submissionId = refused?.sheet?.submissionId ?? loaded.submissionId
  const checkPath = `/s/${survey.slug}/check`
  return (
    <PublicPage home={`/p/${survey.place.slug}`} progress={{ value: 1, max: 1 }}>
      <SendProblems refused={refused} sheet={refused?.sheet ?? null} answersAt={checkPath} />
      <h1>{t('equality:page')}</h1>
      <p className="lead">{t('check.lead')}</p>
      {closing && <ClosingNotice closing={closing} />}
      {submissionId && (
        <Form method="post" noValidate className="send-form">
          <SubmissionFields submissionId={submissionId} />
          <ConsentFields survey={survey} isYoung={isYoung} refused={refused} />
          <h2>{t('equality:title')}</h2>
          <p>{t('equality:why')}</p>
          <p>{t('equality:apart')}</p>
          {questions.map((question) => (
            <EqualityField key={question.key} question={question} chosen={refused?.along.equality[question.key]?.[0]} />
          ))}
          <p>
            <Link to={checkPath}>{t('equality:back')}</Link>
          </p>
          <CountedNote survey={survey} />
          <ActionBar>
            {/* First, so that the Enter key in the field above sends everything. */}
            <Button busyLabel={t('check.sending')}>{t('check.send')}</Button>
            <Button kind="secondary" name="skip" value="yes" busyLabel={t('check.sending')}>
              {t('equality:skip')}
            </Button>
          </ActionBar>
        </Form>
      )}
    </PublicPage>
  )
}
