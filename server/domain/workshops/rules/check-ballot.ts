import type { ActivityKind, Allocation, StoredSettings } from '#db/schema/workshops.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { choiceUnknown, malformed, overEnvelope, tooManyChosen, tooManyDots } from '../problems.ts'
import { isVote, kinds } from '../schema/kinds.ts'

/** What a ballot of an activity may say: fixed once it has been opened, but for what the room itself puts forward. */
export type BallotForm = {
  activityId: string
  workshopId: string
  kind: ActivityKind
  dots: number | null
  settings: StoredSettings
  /** In the order of the ballot, with what each costs. */
  choices: ReadonlyMap<string, { cost: number | null }>
}
export type BallotContent = { slot: string; allocation: Allocation }
type Checked = Result<BallotContent, Problem>

/**
 * Checks one ballot by its activity's kind. Zeros of a whole allocation are dropped: nothing given.
 * Refused: `choice-unknown`, `too-many-dots`, `too-many-chosen`, `over-envelope`, else `malformed`.
 */
export function checkBallot(form: BallotForm, content: BallotContent): Checked {
  const { slot, allocation } = content
  if (!isVote(form.kind)) return fail(malformed)
  const given = Object.entries(allocation)
  if (given.some(([choiceId]) => !form.choices.has(choiceId))) return fail(choiceUnknown)
  if (kinds[form.kind].votes === 'each') {
    const [answer] = given
    if (given.length !== 1 || !answer || answer[0] !== slot) return fail(malformed)
    return fits(form, answer[1]) ? ok(content) : fail(malformed)
  }
  if (slot !== '' || given.some(([, value]) => !Number.isSafeInteger(value) || value < 0)) return fail(malformed)
  const kept = given.filter(([, value]) => value > 0)
  return checkWhole(form, kept) ?? ok({ slot, allocation: Object.fromEntries(kept) })
}

/** Whether one answer to one choice is among those that its kind has. */
function fits({ kind, settings }: BallotForm, value: number): boolean {
  if (!Number.isSafeInteger(value)) return false
  if (kind === 'scale') return value >= (settings.low ?? 1) && value <= (settings.high ?? 5)
  return kind === 'statements' ? value >= -1 && value <= 1 : value === 0 || value === 1
}

/** @param given what is more than nothing @returns what is wrong with it */
function checkWhole(form: BallotForm, given: readonly [string, number][]): Checked | undefined {
  const values = given.map(([, value]) => value)
  switch (form.kind) {
    case 'dots': {
      const limit = form.dots ?? 0
      return values.reduce((sum, dots) => sum + dots, 0) > limit ? fail(tooManyDots(limit)) : undefined
    }
    case 'ranking':
      // Places without a gap, each once: 1, 2, 3. What somebody has no opinion on is left out at the end.
      return [...values].sort((one, other) => one - other).every((place, index) => place === index + 1)
        ? undefined
        : fail(malformed)
    case 'poll':
      if (values.some((value) => value !== 1)) return fail(malformed)
      return values.length > (form.settings.most ?? 1) ? fail(tooManyChosen(form.settings.most ?? 1)) : undefined
    case 'budget': {
      if (values.some((value) => value !== 1)) return fail(malformed)
      const envelope = form.settings.envelope ?? 0
      const cost = given.reduce((sum, [choiceId]) => sum + (form.choices.get(choiceId)?.cost ?? 0), 0)
      return cost > envelope ? fail(overEnvelope(envelope)) : undefined
    }
    default:
      return fail(malformed)
  }
}
