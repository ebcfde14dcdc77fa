import { Form, useRevalidator } from '@remix-run/react'
import { useRef } from 'react'
import { SafetyNote } from '#app/help/safety-note.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { HelpContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Outline } from '#domain/surveys/rules/outline.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import type { PublicScreen, PublicSurvey } from '#domain/surveys/schema/public.ts'
import { AllFaults } from './all-faults.tsx'
import { AllQuestions } from './all-questions.tsx'
import { ClosingNotice } from './closing-notice.tsx'
import { FormFields } from './form-fields.tsx'
import { KeepStatus } from './keeping/keep-status.tsx'
import { useOffline } from './keeping/offline.tsx'
import type { Closing } from './send-fields.ts'
import { SurveyFrame } from './survey-frame.tsx'
import { SymbolsNote } from './symbols-note.tsx'
import { useShown } from './use-shown.ts'
import type { WayByLink } from './way-in.ts'
import { YoungNote } from './young-note.tsx'

export type AllRefused = {
  problem: Problem
  faults: Record<string, Problem>
  given: GivenAnswers
  submissionId: string
  opened: string
}

type Props = {
  survey: PublicSurvey
  outline: Outline
  screens: PublicScreen[]
  given: GivenAnswers
  submissionId: string
  opened: string
  from: WayByLink | undefined
  closing: Closing | null
  /** Whom the place names for somebody who needs help now. */
  contacts: readonly HelpContact[]
  isYoung: boolean
  hasPipes: boolean
  isFollowed: boolean
  refused: AllRefused | undefined
}

/** Everything on one page, for whoever wishes it so. */
export function AllPage({
  survey,
  outline,
  screens,
  from,
  closing,
  contacts,
  isYoung,
  hasPipes,
  isFollowed,
  refused,
  ...loaded
}: Props) {
  const { t } = useTranslation('surveys')
  const { given, submissionId, opened } = refused ?? loaded
  const form = useRef<HTMLFormElement>(null)
  const offline = useOffline()
  const { keys, givenNow } = useShown(form, outline, given)
  const isHydrated = useHydrated()
  const { revalidate } = useRevalidator()
  useErrorTitle(refused?.problem)
  const shown = screens.filter(({ key }) => keys.includes(key))
  const age = screens.filter(({ kind }) => kind === 'age-band').map(({ key }) => key)
  return (
    <SurveyFrame survey={survey}>
      <AllFaults refused={refused} screens={shown} />
      <p className="eyebrow">{survey.title.text}</p>
      <h1>{t('all.title')}</h1>
      <p className="lead">
        {t('all.lead')} {t('facts.minutes', { count: survey.minutes })}
      </p>
      {closing && <ClosingNotice closing={closing} />}
      {isFollowed && !refused && (
        <Notice kind="done" live>
          <p>{t('all.followed')}</p>
        </Notice>
      )}
      {isYoung && <YoungNote />}
      <SafetyNote place={survey.place.slug} contacts={contacts} />
      <Form method="post" noValidate ref={form} onSubmit={offline.onSubmit}>
        <FormFields
          submissionId={submissionId}
          opened={opened}
          asked={shown.filter(({ kind }) => kind !== 'page').map(({ key }) => key)}
          from={from}
        />
        <AllQuestions survey={survey} screens={shown} given={givenNow} faults={refused?.faults ?? {}} />
        {!isHydrated && (
          <p>
            <Button kind="secondary" name="go" value="stay">
              {t('all.follow')}
            </Button>
          </p>
        )}
        <SymbolsNote screens={shown} />
        <p className="under-field">
          <KeepStatus
            form={form}
            slug={survey.slug}
            given={given}
            never={age}
            // Words that quote an answer are made by the server.
            onSaved={hasPipes ? revalidate : undefined}
          />
        </p>
        {offline.notice}
        <ActionBar>
          <LinkButton to={`/s/${survey.slug}`} kind="secondary">
            {t('question.back')}
          </LinkButton>
          <Button>{t('all.continue')}</Button>
        </ActionBar>
        {/* Below the bar, which would lie over them on a phone. */}
        <p className="ways-out">
          <button type="submit" className="link-like" name="go" value="save">
            {t('question.save')}
          </button>
          <button type="submit" className="link-like" name="go" value="one">
            {t('question.one-by-one')}
          </button>
        </p>
      </Form>
    </SurveyFrame>
  )
}
