import type { ReactNode } from 'react'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'

type Props = {
  survey: PublicSurvey
  progress?: { value: number; max: number }
  children: ReactNode
}

/** The frame of every page on which a survey is answered. */
export const SurveyFrame = ({ survey, progress, children }: Props) => (
  <PublicPage home={`/p/${survey.place.slug}`} progress={progress} className={`reads-${styleName(survey.edition)}`}>
    {children}
  </PublicPage>
)

const styleName = (edition: string) => edition.split('-x-')[1] ?? 'standard'
