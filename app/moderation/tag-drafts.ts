/** The goals of a text as they stand on screen. */
export type Tags = { goals: readonly string[]; noGoalFits: boolean }
/** A set of tags on its way to the server. */
export type Draft = Tags & { publicId: string }
/** What the server does not have yet, oldest first. `isSending`: the first has left. `hasFailed`: it was refused. */
export type Drafts = { waiting: readonly Draft[]; isSending: boolean; hasFailed: boolean }

const noDrafts: Drafts = { waiting: [], isSending: false, hasFailed: false }

export const toggleGoal =
  (goal: string) =>
  ({ goals }: Tags): Tags => ({
    goals: goals.includes(goal) ? goals.filter((id) => id !== goal) : [...goals, goal],
    noGoalFits: false,
  })
export const toggleNoGoal = ({ noGoalFits }: Tags): Tags => ({ goals: [], noGoalFits: !noGoalFits })

/** What to show for a text: what was chosen last, else what the server has. */
export function tagsOf({ waiting }: Drafts, publicId: string, saved: Tags): Tags {
  return waiting.findLast((draft) => draft.publicId === publicId) ?? saved
}

export type TagDrafts = ReturnType<typeof createTagDrafts>

/** Choices between a press and the server's answer, in one place, so that quick presses build on each other. */
export function createTagDrafts(first?: Draft) {
  let drafts: Drafts = first ? { ...noDrafts, waiting: [first] } : noDrafts
  const listeners = new Set<() => void>()
  const become = (next: Drafts) => {
    drafts = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => drafts,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The newest choice replaces one of the same text that has not left yet: the server only needs the last. */
    change(publicId: string, saved: Tags, toggle: (tags: Tags) => Tags) {
      const { waiting, isSending } = drafts
      const draft = { ...toggle(tagsOf(drafts, publicId, saved)), publicId }
      const others = waiting.filter((each, index) => each.publicId !== publicId || (index === 0 && isSending))
      become({ waiting: [...others, draft], isSending, hasFailed: false })
    },
    /** What is to be sent now. One at a time and in order, so that an older choice never overtakes a newer one. */
    take(): Draft | undefined {
      if (drafts.isSending || drafts.hasFailed || !drafts.waiting[0]) return undefined
      become({ ...drafts, isSending: true })
      return drafts.waiting[0]
    },
    saved: () => become({ waiting: drafts.waiting.slice(1), isSending: false, hasFailed: false }),
    /** Nothing is thrown away: it waits to be sent again. */
    failed: () => become({ ...drafts, isSending: false, hasFailed: true }),
    again: () => become({ ...drafts, hasFailed: false }),
  }
}
