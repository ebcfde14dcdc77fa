import { Form, Link } from '@remix-run/react'
import { useEffect } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { companions } from '#domain/surveys/schema/young.ts'
import { FormFields } from './form-fields.tsx'
import { forgetCopies } from './local-copy.ts'
import { SurveyFrame } from './survey-frame.tsx'
import type { WayByLink } from './way-in.ts'

type Props = {
  survey: PublicSurvey
  from: WayByLink | undefined
  submissionId: string
  opened: string
  /** Back to the question about somebody's age. */
  ageAddress: string
  refused: { problem: Problem } | undefined
}

/** For a child who is alone: nothing was kept, and how to take part with somebody they trust. */
export function Under13Page({ survey, from, submissionId, opened, ageAddress, refused }: Props) {
  const { t } = useTranslation('surveys')
  useErrorTitle(refused?.problem)
  useEffect(() => forgetCopies(survey.slug), [survey.slug])
  return (
    <SurveyFrame survey={survey}>
      <ProblemMessage problem={refused?.problem} field="companion" />
      <h1>{t('under-13.title')}</h1>
      <p className="lead">{t('under-13.lead')}</p>
      <Form method="post" noValidate>
        <FormFields submissionId={submissionId} opened={opened} asked={[]} from={from} />
        <ChoiceGroup
          id="companion"
          type="radio"
          name="companion"
          legend={t('under-13.who')}
          choices={companions.map((companion) => ({ value: companion, label: t(`under-13.companions.${companion}`) }))}
          error={refused && problemText(t, refused.problem)}
        />
        <Button>{t('under-13.go-on')}</Button>
      </Form>
      <section aria-labelledby="alone">
        <h2 id="alone">{t('under-13.alone')}</h2>
        <p>{t('under-13.alone-text')}</p>
        <p>
          {t('under-13.help')} <Link to="/help">{t('common:safety.link')}</Link>
        </p>
        <p>
          <Link to={ageAddress}>{t('under-13.mistake')}</Link>
        </p>
      </section>
    </SurveyFrame>
  )
}
