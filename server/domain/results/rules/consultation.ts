import type { Day } from '#db/schema/columns.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { isBlank, type Texts, wordsIn } from '#domain/surveys/schema/editions.ts'
import type { ConsultationCheck } from '../schema.ts'

type Dates = { opensOn: Day | null; closesOn: Day | null; reportsOn: Day | null }

/** What a consultation needs, each point as it stands or null where it is missing. */
export function consultationOf(
  { consultation, editions }: Pick<Definition, 'consultation' | 'editions'>,
  { opensOn, closesOn, reportsOn }: Dates,
  language: string,
): ConsultationCheck {
  const words = (texts: Texts) => (isBlank(texts) ? null : wordsIn(texts, language, editions[0] ?? 'en'))
  return {
    stage: consultation.stage,
    information: words(consultation.information),
    days: opensOn && closesOn ? daysBetween(opensOn, closesOn) : null,
    consideration: words(consultation.consideration),
    reportsOn,
  }
}

const dayLength = 24 * 60 * 60_000

/** Both counted. */
const daysBetween = (first: Day, last: Day): number =>
  Math.round((new Date(last).getTime() - new Date(first).getTime()) / dayLength) + 1
