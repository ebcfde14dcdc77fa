import type { Stance, TellsOf } from '#db/schema/contributions.ts'
import type { Part } from '#domain/coding/schema.ts'

export type Said = { stance: Stance | null; tellsOf: TellsOf | null }
/**
 * The codes of a text as they stand on screen. `said` and `parts` by code; left out where they are not known here, and
 * then the server keeps what it has.
 */
export type Tags = {
  goals: readonly string[]
  noGoalFits: boolean
  said?: Readonly<Record<string, Said>>
  parts?: Readonly<Record<string, readonly Part[]>>
}
/** What a choice was made on: the mark of the text, the newest change of its tags, and the numbers of the wordings. */
export type SeenOn = { textMark?: string; saw?: string | null; wordings?: Readonly<Record<string, number>> }
/** A set of tags on its way to the server. */
export type Draft = Tags & SeenOn & { publicId: string }
/** What the server does not have yet, oldest first. `isSending`: the first has left. `hasFailed`: it was refused. */
export type Drafts = { waiting: readonly Draft[]; isSending: boolean; hasFailed: boolean }

/** Nothing was chosen since the desk was opened. */
export const noDrafts: Drafts = { waiting: [], isSending: false, hasFailed: false }
const noCodes: ReadonlySet<string> = new Set()

export const toggleGoal =
  (goal: string) =>
  (tags: Tags): Tags => ({ ...toggled(goal, tags), noGoalFits: false })

/** A theme or an I-statement: it stands beside "no goal fits" as well as beside goals. */
export const toggleSide =
  (code: string) =>
  (tags: Tags): Tags =>
    toggled(code, tags)

/** @param side codes that are no goals, which stay */
export const toggleNoGoal =
  (side: ReadonlySet<string> = noCodes) =>
  (tags: Tags): Tags => ({ ...tags, goals: tags.goals.filter((id) => side.has(id)), noGoalFits: !tags.noGoalFits })

const toggled = (code: string, tags: Tags): Tags =>
  tags.goals.includes(code) ? withoutCode(code)(tags) : { ...tags, goals: [...tags.goals, code] }

/** Takes a code off, with what was said of it. */
export const withoutCode =
  (code: string) =>
  ({ goals, said, parts, ...tags }: Tags): Tags => ({
    ...tags,
    goals: goals.filter((id) => id !== code),
    ...(said && { said: without(said, code) }),
    ...(parts && { parts: without(parts, code) }),
  })

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))

/** Marks a part of the text as a code, which the text has from then on; the same part again takes the mark off. */
export const togglePart =
  (code: string, part: Part, isGoal: boolean) =>
  (tags: Tags): Tags => {
    const before = tags.parts?.[code] ?? []
    const others = before.filter(({ starts, ends }) => starts !== part.starts || ends !== part.ends)
    return {
      ...tags,
      goals: tags.goals.includes(code) ? tags.goals : [...tags.goals, code],
      noGoalFits: isGoal ? false : tags.noGoalFits,
      parts: { ...tags.parts, [code]: others.length < before.length ? others : [...before, part] },
    }
  }

/** Says what somebody thinks of a code's subject, or what they tell of; the same again takes it back. */
export const say =
  (code: string, what: Partial<Said>) =>
  (tags: Tags): Tags => {
    const before = tags.said?.[code] ?? { stance: null, tellsOf: null }
    const next = { ...before, ...what }
    return { ...tags, said: { ...tags.said, [code]: next } }
  }

/** What to show for a text: what was chosen last, else what the server has. */
export function tagsOf({ waiting }: Drafts, publicId: string, saved: Tags): Tags {
  const draft = waiting.findLast((each) => each.publicId === publicId)
  // What a draft does not know stands as the server has it.
  return draft ? { said: saved.said, parts: saved.parts, ...defined(draft) } : saved
}

const defined = ({ goals, noGoalFits, said, parts }: Draft): Tags => ({
  ...{ goals, noGoalFits },
  ...(said && { said }),
  ...(parts && { parts }),
})

/**
 * A choice on top of one that the server does not have yet was made on what that one was made on, though the page was
 * read anew in between: a colleague's tags that came with it are not in it.
 */
function seenUnder(under: Draft, { wordings }: SeenOn): SeenOn {
  const kept = Object.entries(under.wordings ?? {}).filter(([code]) => under.goals.includes(code))
  return { textMark: under.textMark, saw: under.saw, wordings: { ...wordings, ...Object.fromEntries(kept) } }
}

export type TagDrafts = ReturnType<typeof createTagDrafts>

/** Choices between a press and the server's answer, in one place, so that quick presses build on each other. */
export function createTagDrafts() {
  let drafts: Drafts = noDrafts
  const listeners = new Set<() => void>()
  let askers: { publicId: string; tell(isSaved: boolean): void }[] = []
  const become = (next: Drafts) => {
    drafts = next
    for (const listener of listeners) listener()
  }
  const isWaiting = (publicId: string) => drafts.waiting.some((draft) => draft.publicId === publicId)
  const tell = (isSaved: boolean) => {
    const told = askers.filter(({ publicId }) => !isSaved || !isWaiting(publicId))
    askers = askers.filter((asker) => !told.includes(asker))
    for (const asker of told) asker.tell(isSaved)
  }
  return {
    get: () => drafts,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The newest choice replaces one of the same text that has not left yet: the server only needs the last. */
    change(publicId: string, saved: Tags, toggle: (tags: Tags) => Tags, seen: SeenOn = {}) {
      const { waiting, isSending } = drafts
      const under = waiting.findLast((each) => each.publicId === publicId)
      const seenOn = under ? seenUnder(under, seen) : seen
      const draft = { ...toggle(tagsOf(drafts, publicId, saved)), ...seenOn, publicId }
      const others = waiting.filter((each, index) => each.publicId !== publicId || (index === 0 && isSending))
      become({ waiting: [...others, draft], isSending, hasFailed: false })
    },
    /** What is to be sent now. One at a time and in order, so that an older choice never overtakes a newer one. */
    take(): Draft | undefined {
      if (drafts.isSending || drafts.hasFailed || !drafts.waiting[0]) return undefined
      become({ ...drafts, isSending: true })
      return drafts.waiting[0]
    },
    saved() {
      become({ waiting: drafts.waiting.slice(1), isSending: false, hasFailed: false })
      tell(true)
    },
    /** The choice can never be saved as it is. */
    refused() {
      become({ waiting: drafts.waiting.slice(1), isSending: false, hasFailed: false })
      tell(false)
    },
    /** Nothing is thrown away: it waits to be sent again. */
    failed() {
      become({ ...drafts, isSending: false, hasFailed: true })
      tell(false)
    },
    /** A code went out of the book meanwhile: everything else that was chosen is sent without it. */
    dropCode(code: string) {
      const waiting = drafts.waiting.map((draft) => ({ ...draft, ...withoutCode(code)(draft) }))
      become({ waiting, isSending: false, hasFailed: false })
      tell(false)
    },
    /**
     * Waits until nothing of a text is on its way any more.
     * @returns whether all of it was saved; undefined at once where nothing waits
     */
    settled(publicId: string): Promise<boolean> | undefined {
      if (!isWaiting(publicId)) return undefined
      if (drafts.hasFailed) return Promise.resolve(false)
      return new Promise((resolve) => askers.push({ publicId, tell: resolve }))
    },
    again: () => become({ ...drafts, hasFailed: false }),
  }
}
