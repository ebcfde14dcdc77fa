import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Intro } from '#app/surveys/intro.ts'
import { type AroundQuestion, QuestionPage } from '#app/surveys/question-page.tsx'
import { SurveyFrame } from '#app/surveys/survey-frame.tsx'
import { SurveyIntro } from '#app/surveys/survey-intro.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Progress } from '#domain/surveys/rules/way.ts'
import type { GivenToScreen, PublicScreen, PublicSurvey } from '#domain/surveys/schema/public.ts'

type Props = {
  survey: PublicSurvey
  intro: Intro
  first: string
  start: string
  number: number
  isOnTheWay: boolean
  page?: {
    screen: PublicScreen
    given: GivenToScreen
    progress: Progress
    around: AroundQuestion
  }
  refused: { problem: Problem; given: GivenToScreen; submissionId: string } | undefined
}

/** One page of a draft, made of the same parts as the page that people will get. */
export function PreviewScreen({ survey, intro, first, start, number, page, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  if (number === 0)
    return (
      <InFrame>
        <SurveyIntro
          survey={survey}
          intro={intro}
          start={first}
          all={first}
          goOn={null}
          hasAnswered={false}
          isKiosk={false}
          invitation={null}
        />
      </InFrame>
    )
  if (!page)
    return (
      <InFrame>
        <SurveyFrame survey={survey}>
          <h1>{t('preview.end.title')}</h1>
          <p>{t(survey.asksEquality ? 'preview.end.equality' : 'preview.end.text')}</p>
          <p className="actions">
            <LinkButton to={start}>{t('preview.end.again')}</LinkButton>
          </p>
        </SurveyFrame>
      </InFrame>
    )
  return (
    <InFrame>
      <QuestionPage
        {...page}
        isPreview
        survey={survey}
        submissionId=""
        from={undefined}
        closing={null}
        refused={refused}
      />
    </InFrame>
  )
}

/** Links out of the survey, or to another language, lead nowhere: in its frame nothing else is shown. */
function InFrame({ children }: { children: ReactNode }) {
  const stay = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    const isOut = link && (!link.pathname.startsWith('/preview/') || new URLSearchParams(link.search).has('lang'))
    if (isOut && !link.hash) event.preventDefault()
  }
  // A section: around it the desk has a header of its own, and two banners would be one too many.
  return <section onClickCapture={stay}>{children}</section>
}
