import type { SetAsideReason, SurveyAccess, WayIn } from '#db/schema/surveys.ts'

/** Ways in where one person has one phone; a kiosk, a worker and a pile of sheets serve many. */
const ownPhone: readonly WayIn[] = ['link', 'qr', 'poster', 'card', 'invitation']

export const isOnePerPhone = ({ allowsRepeat }: { allowsRepeat: boolean }, { wayIn }: { wayIn: WayIn }): boolean =>
  !allowsRepeat && ownPhone.includes(wayIn)

/** Whether where a response came from says anything: a kiosk's and a worker's address is the group's own. */
export const isFromOwnPhone = ({ wayIn }: { wayIn: WayIn }): boolean => ownPhone.includes(wayIn)

type Invited = { access: SurveyAccess }
type CameIn = { wayIn: WayIn; invitationId: string | null }

/** A survey for a closed group takes its codes, and whoever its staff let in. */
export const isUninvited = ({ access }: Invited, entry: CameIn): boolean =>
  access === 'invited' && isFromOwnPhone(entry) && entry.invitationId === null

/** A second an answer: nobody reads a question and ticks faster. */
const quickest = 1000

type Sent = {
  entry: { wayIn: WayIn }
  startedAt: Date | null
  signals: { isTrapFilled: boolean }
}

/** Why a response waits for somebody to look at it before it counts; null for nearly all. Nothing is thrown away. */
export function setAsideReason(
  { entry, startedAt, signals }: Sent,
  { isFlood, answered, now }: { isFlood: boolean; answered: number; now: Date },
): SetAsideReason | null {
  if (!isFromOwnPhone(entry)) return null
  if (signals.isTrapFilled) return 'trap-filled'
  if (isFlood) return 'many-from-one-address'
  const isTooFast = startedAt !== null && now.getTime() - startedAt.getTime() < quickest * (answered - 1)
  return isTooFast ? 'too-fast' : null
}
