import type { Day } from '#db/schema/columns.ts'
import type { Outcome, Stance } from '#db/schema/commitments.ts'
import type { Colour, Status, StatusReason } from '../schema.ts'

/** What the colour of a commitment follows from, and nothing else: no one types it in. */
export type Standing = {
  stance: Stance
  /** How it was closed; null while it is open. */
  outcome: Outcome | null
  dueOn: Day | null
  /** The date that was promised first. */
  firstDue: Day | null
  milestones: readonly { dueOn: Day; doneOn: Day | null }[]
  measure: { baseline: number | null; baselineOn: Day | null; target: number | null } | null
  readings: readonly { on: Day; value: number }[]
  publishedOn: Day | null
}

/** Days that a step may be late before it turns red: a month is what a board's round takes. */
export const longLate = 30
/** Days before the due date from which open steps are said to be close. */
export const soon = 30
/** Days without a reading after which a measure says nothing of now: boards look at it twice a year. */
export const staleReading = 183
/** Shares of the way to the target that should lie behind it by then: under half is far behind, under nine tenths behind. */
export const farBehind = 0.5
export const behind = 0.9
/** A measure is not judged in the first quarter of its time: little can show so early. */
export const judgedFrom = 0.25

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/**
 * The newest reading against an even pace from the baseline to the target: 1 is on pace, 0 has not moved. Null where there
 * is nothing to hold it against, or it is too early.
 */
function pace({ dueOn, measure, readings }: Standing): number | null {
  const newest = newestOf(readings)
  if (!measure || !newest || dueOn === null) return null
  const { baseline, baselineOn, target } = measure
  if (baseline === null || baselineOn === null || target === null || target === baseline) return null
  const whole = daysBetween(baselineOn, dueOn)
  const elapsed = whole > 0 ? Math.min(1, daysBetween(baselineOn, newest.on) / whole) : 1
  if (elapsed < judgedFrom) return null
  return (newest.value - baseline) / (target - baseline) / elapsed
}

const newestOf = (readings: Standing['readings']) => readings.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]

type Rule = { reason: StatusReason; colour: Colour; holds(standing: Standing, today: Day): boolean }

const openSteps = ({ milestones }: Pick<Standing, 'milestones'>) => milestones.filter(({ doneOn }) => doneOn === null)
const hasLateStep = (standing: Pick<Standing, 'milestones'>, today: Day, by: number) =>
  openSteps(standing).some(({ dueOn }) => daysBetween(dueOn, today) > by)
const isUnder = (standing: Standing, share: number) => {
  const reached = pace(standing)
  return reached !== null && reached < share
}

/** The rules, in order: the first that holds gives the colour. What is shown in public is made from this list. */
export const statusRules: readonly Rule[] = [
  { reason: 'kept', colour: 'green', holds: ({ outcome }) => outcome === 'kept' },
  { reason: 'partly', colour: 'amber', holds: ({ outcome }) => outcome === 'partly' },
  { reason: 'not-kept', colour: 'red', holds: ({ outcome }) => outcome === 'not-kept' },
  { reason: 'wont', colour: 'none', holds: ({ stance }) => stance === 'wont' },
  { reason: 'did', colour: 'green', holds: ({ stance }) => stance === 'did' },
  { reason: 'overdue', colour: 'red', holds: ({ dueOn }, today) => dueOn !== null && dueOn < today },
  { reason: 'milestone-late', colour: 'red', holds: (standing, today) => hasLateStep(standing, today, longLate) },
  { reason: 'far-behind', colour: 'red', holds: (standing) => isUnder(standing, farBehind) },
  { reason: 'milestone-overdue', colour: 'amber', holds: (standing, today) => hasLateStep(standing, today, 0) },
  { reason: 'behind', colour: 'amber', holds: (standing) => isUnder(standing, behind) },
  {
    reason: 'no-reading',
    colour: 'amber',
    holds({ measure, readings, publishedOn }, today) {
      if (!measure) return false
      const last = newestOf(readings)?.on ?? measure.baselineOn ?? publishedOn
      // A baseline that was taken long before it was promised is no reason on the first day.
      const from = last !== null && publishedOn !== null && publishedOn > last ? publishedOn : last
      return from !== null && daysBetween(from, today) > staleReading
    },
  },
  {
    reason: 'soon',
    colour: 'amber',
    holds: (standing, today) =>
      standing.dueOn !== null && daysBetween(today, standing.dueOn) <= soon && openSteps(standing).length > 0,
  },
  {
    reason: 'moved',
    colour: 'amber',
    holds: ({ dueOn, firstDue }) => dueOn !== null && firstDue !== null && dueOn > firstDue,
  },
  { reason: 'on-track', colour: 'green', holds: () => true },
]

/** The status of a commitment on a day. Pure: the same dates and numbers give the same colour, whoever asks. */
export function statusOf(standing: Standing, today: Day): Status {
  const rule = statusRules.find(({ holds }) => holds(standing, today))
  // The last rule holds for everything.
  if (!rule) throw new Error('no rule held')
  return { colour: rule.colour, reason: rule.reason }
}

type Dates = Pick<Standing, 'stance' | 'outcome' | 'dueOn' | 'milestones'>
const isPromise = ({ stance, outcome }: Dates) => outcome === null && (stance === 'doing' || stance === 'will')

/** Whether what was promised by a day was not closed by then: shown in public with the owner's explanation. */
export const isOverdue = (dates: Dates, today: Day): boolean =>
  isPromise(dates) && dates.dueOn !== null && dates.dueOn < today

/** Whether any date has passed, its own or that of a step: then there is something to explain. */
export const isLate = (dates: Dates, today: Day): boolean =>
  isOverdue(dates, today) || (isPromise(dates) && hasLateStep(dates, today, 0))
