import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { SafetyNote } from '#app/ui/safety-note.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicQuestion, PublicSurvey } from '#domain/surveys/schema.ts'
import { QuestionField } from './question-field.tsx'

type Props = {
  survey: PublicSurvey
  question: PublicQuestion
  given: string[]
  submissionId: string
  minutesLeft: number
  refused: { problem: Problem; given: string[]; submissionId: string } | undefined
}

/** The id that the error summary leads to. */
const fieldId = 'answer'

/** One question a page. Both ways out keep what was typed. */
export function QuestionPage({ survey, question, minutesLeft, refused, ...loaded }: Props) {
  const { t } = useTranslation('surveys')
  const { given, submissionId } = refused ?? loaded
  const problem = refused?.problem
  useErrorTitle(problem)
  const { number } = question
  const count = survey.questionCount
  return (
    <PublicPage home={`/p/${survey.place.slug}`} progress={{ value: number, max: count }}>
      <ProblemMessage problem={problem} field={problem?.kind === 'invalid' ? fieldId : undefined} />
      <p className="eyebrow">
        {t('question.progress', { number, total: count })} · {t('question.minutes-left', { count: minutesLeft })}
      </p>
      {/* A new question is a new form, not the old one with other words: focus leaves its button for the page. */}
      <Form key={question.key} method="post" noValidate>
        <input type="hidden" name="submissionId" value={submissionId} />
        {/* Enter presses the first button of a form: that must be the way forward. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <QuestionField
          id={fieldId}
          slug={survey.slug}
          question={question}
          given={given}
          error={problem?.kind === 'invalid' ? problemText(t, problem) : undefined}
        />
        {question.kind === 'open-text' && <SafetyNote />}
        <ActionBar>
          <Button kind="secondary" name="go" value="back">
            {t('question.back')}
          </Button>
          <Button>{t('question.continue')}</Button>
        </ActionBar>
      </Form>
    </PublicPage>
  )
}
