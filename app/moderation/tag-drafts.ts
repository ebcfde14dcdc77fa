/** The goals of a text as they stand on screen. */
export type Tags = { goals: readonly string[]; noGoalFits: boolean }
/** A set of tags on its way to the server; the first of a list is being sent. */
export type Draft = Tags & { publicId: string }
export type Drafts = { waiting: readonly Draft[]; isSending: boolean; hasFailed: boolean }

export const noDrafts: Drafts = { waiting: [], isSending: false, hasFailed: false }

export const toggleGoal = ({ goals }: Tags, goal: string): Tags => ({
  goals: goals.includes(goal) ? goals.filter((id) => id !== goal) : [...goals, goal],
  noGoalFits: false,
})
export const toggleNoGoal = ({ noGoalFits }: Tags): Tags => ({ goals: [], noGoalFits: !noGoalFits })

/** What to show for a text: what was chosen last, else what the server has. */
export function tagsOf(drafts: Drafts, publicId: string, saved: Tags): Tags {
  return drafts.waiting.findLast((draft) => draft.publicId === publicId) ?? saved
}

/** A new choice replaces one of the same text that has not left yet: the server only needs the last. */
export function choose(drafts: Drafts, draft: Draft): Drafts {
  const waiting = drafts.waiting.filter(
    ({ publicId }, index) => publicId !== draft.publicId || (index === 0 && drafts.isSending),
  )
  return { waiting: [...waiting, draft], isSending: drafts.isSending, hasFailed: false }
}

/** One at a time and in order, so that an older choice never overtakes a newer one. */
export const nextToSend = ({ waiting, isSending, hasFailed }: Drafts): Draft | undefined =>
  isSending || hasFailed ? undefined : waiting[0]

export const sending = (drafts: Drafts): Drafts => ({ ...drafts, isSending: true })
export const saved = ({ waiting }: Drafts): Drafts => ({
  waiting: waiting.slice(1),
  isSending: false,
  hasFailed: false,
})
/** Nothing is thrown away: it waits to be sent again. */
export const failed = (drafts: Drafts): Drafts => ({ ...drafts, isSending: false, hasFailed: true })
export const again = (drafts: Drafts): Drafts => ({ ...drafts, hasFailed: false })
