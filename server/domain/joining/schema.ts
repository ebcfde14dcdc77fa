import { z } from 'zod'
import type { Day } from '#db/schema/columns.ts'
import type { Role } from '#db/schema/people.ts'
import type { MessageState } from '#db/schema/telling.ts'
import { emailAddress, newPassword } from '#domain/auth/schema.ts'
import { RoleAt } from '#domain/members/schema.ts'
import { type PageLanguage, pageLanguages } from '#domain/wordings/schema.ts'

/** Two weeks: a volunteer reads their mail at the weekend, and may have been away for one. */
export const daysToAccept = 14
/** Of those that wait, the newest: a page is read at a glance. */
export const mostInvitations = 200

export const InviteInput = RoleAt.extend({ email: emailAddress, language: z.enum(pageLanguages).default('en') })
export type InviteInput = z.infer<typeof InviteInput>

export const AcceptInput = z.object({ name: z.string().trim().min(1).max(80), password: newPassword })
export type AcceptInput = z.infer<typeof AcceptInput>
/** The page of an invitation has two forms: for whoever is new, and for whoever is signed in as the one it asks. */
export const AcceptForm = z.discriminatedUnion('as', [
  z.object({ as: z.literal('myself') }),
  AcceptInput.extend({ as: z.literal('new') }),
])

/** Whoever asks waits at their mailbox; a link that lies about for a day is found by somebody else. */
export const hoursToChoose = 1
export const ForgottenInput = z.object({ email: emailAddress })
export type ForgottenInput = z.infer<typeof ForgottenInput>
export const NewPasswordForm = z.object({ password: newPassword })
export type NewPasswordForm = z.infer<typeof NewPasswordForm>

/** What somebody reads who was asked in. */
export type Asked = {
  email: string
  role: Role
  organisation: string | null
  place: { slug: string; name: string }
  invitedBy: string | null
  expiresOn: Day
}

/** One that waits, for whoever tends it. */
export type Waiting = {
  id: string
  email: string
  role: Role
  organisation: string | null
  madeOn: Day
  expiresOn: Day
  isExpired: boolean
  /** Of its letter; null where none was written. */
  letter: { state: MessageState; reason: string | null } | null
}

/** All that a letter is written from. */
export type WorkLetter = {
  /** Of the letter, whichever try it is. */
  id: string
  to: string
  language: PageLanguage
  place: string
  organisation: string | null
  role: Role
  invitedBy: string | null
  token: string
  expiresOn: Day
}

/** All that the letter with a link for a new password is written from. */
export type PasswordLetter = Pick<WorkLetter, 'id' | 'to' | 'language' | 'token'>
