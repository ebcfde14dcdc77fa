import type { ReactNode } from 'react'
import type { GivenToScreen, PublicScreen } from '#domain/surveys/schema/public.ts'

/** What every kind of question is drawn from. */
export type KindProps = {
  screen: PublicScreen
  given: GivenToScreen
  /** The id of the first field, which error summaries lead to; `idOfPart` names the others. */
  id: string
  /** Its words with its picture, as the legend or label. */
  words: ReactNode
  hint: ReactNode
  /** The page's only question: its words are the heading. */
  asHeading: boolean
  error: string | undefined
  /** The part of the answer that the error is about: '' for the whole. */
  wrongPart: string
  /** Whether what was typed is kept, beside the field. */
  status?: ReactNode
}
