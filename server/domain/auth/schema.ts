import { z } from 'zod'

/** Length beats rules about signs: NCSC and NIST SP 800-63B. */
export const shortestPassword = 12
/** argon2 reads all of it; longer would only cost time. */
const longestPassword = 256

/** RFC 5321 allows no longer one. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())
export const newPassword = z.string().min(shortestPassword).max(longestPassword)

export const SignInInput = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(longestPassword),
})
export type SignInInput = z.infer<typeof SignInInput>

export const FirstAdministratorInput = z.object({
  placeName: z.string().trim().min(2).max(80),
  name: z.string().trim().min(1).max(80),
  email: emailAddress,
  password: newPassword,
})
export type FirstAdministratorInput = z.infer<typeof FirstAdministratorInput>

export const NewPasswordInput = z.object({ present: z.string().max(longestPassword), password: newPassword })
export type NewPasswordInput = z.infer<typeof NewPasswordInput>

/** A session as its own person sees it. `id`: the hash that is kept of it, which opens nothing. */
export type OwnSession = {
  id: string
  device: 'phone' | 'computer' | 'unknown'
  browser: string | null
  beganAt: Date
  isThis: boolean
}
