import type { Day } from '#db/schema/columns.ts'
import type { Visibility } from '#db/schema/contributions.ts'
import type { SetAsideReason } from '#db/schema/surveys.ts'
import type { Figure } from '#domain/insights/schema.ts'
import type { QuestionKind } from '#domain/surveys/schema/definition.ts'
import type { SurveyStatus } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Where a survey stands for those who work with it: 'reported' is closed, with what came of it told. */
export type SurveyStage = SurveyStatus | 'reported'

export type SurveyLine = {
  slug: string
  title: Words
  organisation: string
  stage: SurveyStage
  opensOn: Day | null
  closesOn: Day | null
  /** People whose response counts. */
  responses: number
}

/** One answer and how many gave it. `text` is null for answers every survey shares: their key says it. */
export type Count = { key: string; text: Words | null; people: number }
export type Labelled = { key: string; text: Words | null }
/** `text` is null as above; `counts` are in the order of the table's columns. */
export type TableRow = Labelled & { answered: number; counts: number[] }
/** `meanRank`: 1 where everybody put it first; null while nobody ranked. `first`: how many put it first. */
export type Ranked = Labelled & { meanRank: number | null; first: number }
export type NumberFigures = { least: number; lower: number; median: number; upper: number; most: number }

/** What was answered, in the shape that fits its kind. */
export type Answered =
  | { shape: 'texts' }
  /** `isSeveral`: shares come to more than the whole. */
  | { shape: 'choices'; counts: Count[]; isSeveral: boolean }
  /** `mean` only of ratings, whose points are meant as equal steps. */
  | { shape: 'steps'; counts: Count[]; mean: number | null; low: Words | null; high: Words | null }
  | { shape: 'number'; figures: NumberFigures | null }
  /** Days by month, whose key is 'YYYY-MM'. */
  | { shape: 'months'; counts: Count[] }
  | { shape: 'ranking'; choices: Ranked[] }
  | { shape: 'table'; columns: Labelled[]; rows: TableRow[] }

/** Points are those of a rating, ends the words at either side of it. */
export const rewordedParts = ['question', 'choices', 'rows', 'ends', 'points'] as const
export type RewordedPart = (typeof rewordedParts)[number]

export type QuestionResult = {
  key: string
  number: number
  kind: QuestionKind
  text: Words
  /** Those who were asked, as far as it can be told: their version had it and their answers led to it. */
  asked: number
  answered: number
  /** The versions that had it, where others had not. */
  onlyIn: number[] | null
  /** What versions say in different words: their answers are counted under the newest ones. */
  reworded: RewordedPart[]
  /** How many texts there are in each state; null where the question takes none. */
  texts: Record<Visibility, number> | null
  result: Answered
}

/** `people`: how many counted responses came of it. */
export type VersionLine = { number: number; publishedOn: Day; people: number }

/** How people came and who helped. Keys: editions, ways in, roles. */
export type Splits = {
  byEdition: Count[]
  byWayIn: Count[]
  byHelper: Count[]
  byCompanion: Count[]
  young: number
  late: number
}

/** Responses that wait for somebody's look, or were left out. */
export type SetAside = { reason: SetAsideReason; waiting: number; leftOut: number }

export type SurveyHead = SurveyLine & { reportsOn: Day | null; version: number | null; versions: VersionLine[] }

export type SurveyResults = {
  survey: SurveyHead
  imported: number
  setAside: SetAside[]
  splits: Splits
  questions: QuestionResult[]
}

/** `days`: each with how many responses came; weeks, named by their Monday, where there are too many days to draw. */
export type Timeline = { by: 'day' | 'week'; counts: { day: Day; people: number }[] }

/** `reached`: people who came at least so far; `stopped`: who went no further and sent nothing. */
export type Step = { key: string; number: number; text: Words; reached: number; stopped: number }
export type Completion = {
  began: number
  sent: number
  /** Typed within the last hour, and not sent yet. */
  underWay: number
  /** Gone before their first answer. */
  beforeFirst: number
  steps: Step[]
}

/** A text of a single response. `text` is null while it is held back, for whatever reason. */
export type AnswerText = {
  publicId: string
  text: string | null
  language: string
  answeredOn: Day
  area: string | null
  ageBand: string | null
  visibility: Visibility
  /** Its response waits to be looked at before it counts. */
  isSetAside: boolean
}

/** `next`: the cursor of older ones, null on the last page. */
export type TextPage = { texts: AnswerText[]; next: string | null }

export const textsOnPage = 50

/** A cell of a split that may have to be withheld from people other than the owner. */
export type Cell = { key: string; people: Figure }

/** What the courts ask of a consultation; a point that is not there is told as missing. */
export const consultationPoints = ['stage', 'information', 'time', 'consideration', 'report'] as const
export type ConsultationCheck = {
  stage: 'forming' | 'decided' | null
  information: Words | null
  /** Days from the first to the last, both counted; null while a date is open. */
  days: number | null
  consideration: Words | null
  reportsOn: Day | null
}

/** What the place reads of a survey that is not its own. */
export type SurveyCounts = {
  survey: SurveyHead
  imported: number
  splits: { by: 'edition' | 'way-in' | 'age'; cells: Cell[] }[]
  /** The smallest count that is shown. */
  least: number
  consultation: ConsultationCheck
}
