import type { Day } from '#db/schema/columns.ts'
import type { Visibility } from '#db/schema/contributions.ts'
import type { ListKind, SurveyStatus } from '#domain/surveys/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'

export type SurveyLine = {
  slug: string
  title: Words
  organisation: string
  status: SurveyStatus
  opensOn: Day | null
  closesOn: Day | null
  responses: number
}

/** One answer of a list and how many gave it. `text` is null for age bands and ratings: their key says it. */
export type Count = { key: string; text: Words | null; people: number }

export type QuestionResult = { key: string; number: number; text: Words } & (
  | { kind: ListKind | 'rating'; answered: number; counts: Count[] }
  /** `texts`: how many there are in each state. */
  | { kind: 'open-text'; answered: number; texts: Record<Visibility, number> }
)

export type SurveyResults = {
  survey: SurveyLine & { reportsOn: Day | null }
  imported: number
  questions: QuestionResult[]
}

/** A text of a single response. `text` is null while somebody is worried and the reader is no moderator. */
export type AnswerText = {
  publicId: string
  text: string | null
  language: string
  answeredOn: Day
  area: string | null
  ageBand: string | null
  visibility: Visibility
  isWorrying: boolean
}

/** `next`: the cursor of older ones, null on the last page. */
export type TextPage = { texts: AnswerText[]; next: string | null }

export const textsOnPage = 50
