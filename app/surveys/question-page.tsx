import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { SafetyLine, SafetyNote } from '#app/help/safety-note.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import type { HelpContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Progress, WordsAt } from '#domain/surveys/rules/way.ts'
import { fieldOf, type GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { styleOf } from '#domain/surveys/schema/editions.ts'
import type { GivenToScreen, PublicScreen, PublicSurvey } from '#domain/surveys/schema/public.ts'
import { ClosingNotice } from './closing-notice.tsx'
import { FormFields } from './form-fields.tsx'
import { KeepStatus } from './keeping/keep-status.tsx'
import { useOffline } from './keeping/offline.tsx'
import { useAnew } from './keeping/use-anew.ts'
import { fieldIdOf, idOfPart, wrongPartOf } from './kinds/parts.ts'
import { QuestionField } from './question-field.tsx'
import { ReadAloud } from './read-aloud/read-aloud.tsx'
import { ScreenHead } from './screen-head.tsx'
import { ScreenNote } from './screen-note.tsx'
import type { Closing } from './send-fields.ts'
import { SurveyFrame } from './survey-frame.tsx'
import { SymbolsNote } from './symbols-note.tsx'
import type { WayByLink } from './way-in.ts'
import { YoungNote } from './young-note.tsx'

/** What stands around a question on somebody's way. */
export type AroundQuestion = { beginsSection: boolean; words: WordsAt | null; isFirstWhileYoung: boolean }

type Props = {
  survey: PublicSurvey
  screen: PublicScreen
  given: GivenToScreen
  submissionId: string
  opened?: string
  from: WayByLink | undefined
  progress: Progress
  closing: Closing | null
  /** Whom the place names for somebody who needs help now. */
  contacts?: readonly HelpContact[]
  around: AroundQuestion
  refused: { problem: Problem; given: GivenToScreen; submissionId: string; opened?: string } | undefined
  /** A draft shown to those who make it: nothing that is typed is kept anywhere. */
  isPreview?: boolean
}

/** One thing a page. Every way out keeps what was typed. */
export function QuestionPage({
  survey,
  screen,
  from,
  progress,
  closing,
  contacts,
  around,
  refused,
  isPreview,
  ...loaded
}: Props) {
  const { t } = useTranslation('surveys')
  const { given, submissionId, opened } = refused ?? loaded
  const problem = refused?.problem
  const form = useRef<HTMLFormElement>(null)
  const offline = useOffline()
  useErrorTitle(problem)
  useAnew(survey.slug)
  const id = fieldIdOf(screen.key)
  const isAboutField = problem?.kind === 'invalid'
  const isKept = !isPreview && screen.kind !== 'page' && screen.kind !== 'age-band'
  return (
    <SurveyFrame survey={survey} progress={{ value: progress.screen, max: progress.screens }}>
      <ProblemMessage
        problem={problem}
        field={isAboutField ? idOfPart(id, screen, wrongPartOf(screen, given, problem)) : undefined}
      />
      <ScreenHead screen={screen} progress={progress} beginsSection={around.beginsSection}>
        <ReadAloud screen={screen} beginsSection={around.beginsSection} isEasy={styleOf(survey.edition) === 'easy'} />
      </ScreenHead>
      {closing && <ClosingNotice closing={closing} />}
      {around.isFirstWhileYoung && <YoungNote />}
      {around.words === 'first' && <SafetyNote place={survey.place.slug} contacts={contacts} />}
      {/* A new question is a new form, not the old one with other words: focus leaves its button for the page. */}
      <Form key={screen.key} method="post" noValidate ref={form} onSubmit={offline.onSubmit}>
        <FormFields submissionId={submissionId} opened={opened} asked={[screen.key]} from={from} />
        <QuestionField
          screen={screen}
          given={given}
          problem={problem}
          asHeading
          status={isKept && <KeepStatus form={form} slug={survey.slug} given={byField(screen, given)} never={[]} />}
        />
        <ScreenNote edition={survey.edition} screen={screen} beginsSection={around.beginsSection} />
        {around.words === 'later' && <SafetyLine place={survey.place.slug} />}
        <SymbolsNote screens={[screen]} />
        {offline.notice}
        <ActionBar>
          <Button kind="secondary" name="go" value="back">
            {t('question.back')}
          </Button>
          <Button>{t('question.continue')}</Button>
        </ActionBar>
        {/* Below the bar, which would lie over them on a phone. */}
        <p className="ways-out">
          <button type="submit" className="link-like" name="go" value="save">
            {t('question.save')}
          </button>
          <button type="submit" className="link-like" name="go" value="all">
            {t('question.one-page')}
          </button>
        </p>
      </Form>
    </SurveyFrame>
  )
}

const byField = (screen: PublicScreen, given: GivenToScreen): GivenAnswers =>
  Object.fromEntries(Object.entries(given).map(([part, values]) => [fieldOf(screen.key, part || undefined), values]))
