import type { Problem } from '#domain/kernel/problem.ts'
import type { Consents, EqualityAnswers } from '#domain/privacy/schema.ts'
import type { AnswerSheet } from '#domain/surveys/schema/public.ts'

/** The name of an equality question's field: apart from answers, so that none ever lands in a draft. */
export const equalityField = (question: string): string => `e:${question}`

/** What somebody had ticked and written beside their answers, for a form that was sent back. */
export type Along = { consents: Consents; address: string; equality: EqualityAnswers }

/** What a form that was sent back brings. `sheet` is null where there is no draft behind it any more. */
export type Refused = { problem: Problem; along: Along; sheet: AnswerSheet | null }

/** When a survey closed and until when it can still be sent: instants, and the zone whose clock the place goes by. */
export type Closing = { closedAt: string; until: string; timeZone: string }

export const contactFieldId = 'contact-address'

/** Whether a problem is about the address that somebody left, or didn't. */
export const isAboutContact = ({ code }: Problem): boolean => code.startsWith('surveys.contact-')
