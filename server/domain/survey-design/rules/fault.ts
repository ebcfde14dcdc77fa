import type { Fault } from '../schema/design.ts'

/** Everything that is looked at before publishing, by the name of its sentence. The last ones only warn. */
export const faultCodes = [
  'title-blank',
  'why-blank',
  'next-steps-blank',
  'nothing-asked',
  'age-missing',
  'age-not-first',
  'age-conditional',
  'age-band-twice',
  'area-twice',
  'postcode-district-twice',
  'text-blank',
  'choice-blank',
  'row-blank',
  'too-few-choices',
  'no-rows',
  'points-outside',
  'least-over-most',
  'first-after-last',
  'limits-unfit',
  'picture-undescribed',
  'picture-gone',
  'kind-changed',
  'condition-empty',
  'condition-question-gone',
  'condition-ahead',
  'condition-unsuitable',
  'condition-row-gone',
  'condition-value-missing',
  'condition-value-gone',
  'never-shown',
  'pipe-gone',
  'pipe-ahead',
  'pipe-unsuitable',
  'pipe-unanswered',
  'wordings-missing',
  'wordings-old',
  'prompt-left',
  'stage-missing',
  'information-missing',
  'consideration-missing',
  'report-day-missing',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** @param item the key of what it is about @param details what fills its sentence in */
export const fault = (code: FaultCode, item?: string, details?: Fault['details']): Fault => ({
  code: `survey-desk.${code}`,
  ...(item !== undefined && { item }),
  ...(details && { details }),
})
