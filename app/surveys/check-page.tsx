import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { AnswerSheet, PublicSurvey } from '#domain/surveys/schema.ts'
import { AnswerList } from './answer-list.tsx'

type Props = {
  survey: PublicSurvey
  sheet: AnswerSheet | null
  refused: { problem: Problem; mayQuote: boolean; sheet: AnswerSheet | null } | undefined
}

/** Everything once more before it is sent. After closing: everything once more, to copy. */
export function CheckPage({ survey, refused, ...loaded }: Props) {
  const { t } = useTranslation('surveys')
  const sheet = refused?.sheet ?? loaded.sheet
  useErrorTitle(refused?.problem)
  const isOpen = survey.status === 'open'
  const count = survey.questionCount
  return (
    <PublicPage home={`/p/${survey.place.slug}`} progress={isOpen ? { value: count, max: count } : undefined}>
      <Problems refused={refused} sheet={sheet} />
      <h1>{t(isOpen ? 'check.title' : 'check.closed-title')}</h1>
      <p className="lead">{t(isOpen ? 'check.lead' : 'check.closed-lead')}</p>
      {sheet && <AnswerList slug={survey.slug} rows={sheet.rows} canChange={isOpen} />}
      {sheet && isOpen ? (
        <SendForm survey={survey} submissionId={sheet.submissionId} mayQuote={refused?.mayQuote ?? false} />
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

function SendForm({
  survey,
  submissionId,
  mayQuote,
}: {
  survey: PublicSurvey
  submissionId: string
  mayQuote: boolean
}) {
  const { t } = useTranslation('surveys')
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="submissionId" value={submissionId} />
      <label className="choice consent">
        <input type="checkbox" name="mayQuote" value="yes" defaultChecked={mayQuote} />
        <span>
          {t('check.consent')}
          <small>{t('check.consent-hint')}</small>
        </span>
      </label>
      <Notice>
        <p>{t('check.no-names')}</p>
      </Notice>
      <ActionBar>
        <LinkButton to={`/s/${survey.slug}/q/${survey.questionCount}`} kind="secondary">
          {t('question.back')}
        </LinkButton>
        <Button busyLabel={t('check.sending')}>{t('check.send')}</Button>
      </ActionBar>
    </Form>
  )
}

/** What was refused, and the way to each question that needs another look. */
function Problems({ refused, sheet }: { refused: Props['refused']; sheet: AnswerSheet | null }) {
  const { t } = useTranslation('surveys')
  if (!refused) return null
  const faults = (sheet?.rows ?? []).flatMap(({ question, problem }) =>
    problem ? [{ field: `q-${question.number}`, text: `${question.text.text} ${problemText(t, problem)}` }] : [],
  )
  const isAboutAnswers = faults.length > 0 && refused.problem.kind === 'invalid'
  return (
    <ErrorSummary
      title={isAboutAnswers ? problemText(t, refused.problem) : undefined}
      errors={isAboutAnswers ? faults : [{ text: problemText(t, refused.problem) }]}
    />
  )
}
