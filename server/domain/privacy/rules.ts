import type { ConsentPurpose } from '#db/schema/surveys.ts'
import { equalityQuestions, standardVersion } from './equality.ts'
import { type Consents, type EqualityAnswers, type Purpose, purposes } from './schema.ts'

/** Privacy notice: "what you typed and did not send is gone after seven days". */
export const draftDays = 7

type ConsentRow = { purpose: ConsentPurpose; given: boolean; given_by: 'self' | 'parent' | 'worker' }

/**
 * One row a purpose, also for what was not agreed to. Sending is agreeing to be counted; of the young nothing is quoted
 * or published, and nobody writes to them, whatever a form says.
 */
export function consentsOf(
  consents: Consents,
  { isYoung, companion }: { isYoung: boolean; companion: string | null },
): ConsentRow[] {
  const given_by = companion === null ? 'self' : companion === 'parent' ? 'parent' : 'worker'
  const isGiven = (purpose: Purpose) => purpose === 'analysis' || (!isYoung && consents[purpose])
  return purposes.map((purpose) => ({ purpose, given: isGiven(purpose), given_by }))
}

/** Equality answers that the standard knows; others are nothing that our form could have sent. */
export const checkEquality = (answers: EqualityAnswers) =>
  equalityQuestions.flatMap(({ key, choices, isSeveral }) => {
    const picked = choices.filter((choice) => answers[key]?.includes(choice))
    return (isSeveral ? picked : picked.slice(0, 1)).map((code) => ({
      question: key,
      code,
      standard_version: standardVersion,
    }))
  })
