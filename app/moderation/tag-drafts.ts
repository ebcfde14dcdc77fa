/** The goals of a text as they stand on screen. */
export type Tags = { goals: readonly string[]; noGoalFits: boolean }
/** A set of tags on its way to the server. */
export type Draft = Tags & { publicId: string }
/** What the server does not have yet, oldest first. `hasFailed`: the first was refused and may be sent again. */
export type Drafts = { waiting: readonly Draft[]; hasFailed: boolean }

export const noDrafts: Drafts = { waiting: [], hasFailed: false }

export const toggleGoal = ({ goals }: Tags, goal: string): Tags => ({
  goals: goals.includes(goal) ? goals.filter((id) => id !== goal) : [...goals, goal],
  noGoalFits: false,
})
export const toggleNoGoal = ({ noGoalFits }: Tags): Tags => ({ goals: [], noGoalFits: !noGoalFits })

/** What to show for a text: what was chosen last, else what the server has. */
export function tagsOf({ waiting }: Drafts, publicId: string, saved: Tags): Tags {
  return waiting.findLast((draft) => draft.publicId === publicId) ?? saved
}

/**
 * A new choice replaces one of the same text that has not left yet: the server only needs the last.
 *
 * @param isSending whether the first has left
 */
export function choose({ waiting }: Drafts, draft: Draft, isSending: boolean): Drafts {
  const others = waiting.filter(({ publicId }, index) => publicId !== draft.publicId || (index === 0 && isSending))
  return { waiting: [...others, draft], hasFailed: false }
}

/** One at a time and in order, so that an older choice never overtakes a newer one. */
export const nextToSend = ({ waiting, hasFailed }: Drafts, isSending: boolean): Draft | undefined =>
  isSending || hasFailed ? undefined : waiting[0]

export const saved = ({ waiting }: Drafts): Drafts => ({ waiting: waiting.slice(1), hasFailed: false })
/** Nothing is thrown away: it waits to be sent again. */
export const failed = ({ waiting }: Drafts): Drafts => ({ waiting, hasFailed: true })
export const again = ({ waiting }: Drafts): Drafts => ({ waiting, hasFailed: false })
