import type { Measured, RoundFigures } from '#db/schema/agreement.ts'
import { intervalsOf } from './bootstrap.ts'
import { alphaOfTally, f1OfTally, type Tally, tallyOf, together } from './tally.ts'

/** All codes that somebody gave a text. That no goal fits is a code as well. */
export type Given = ReadonlySet<string>
export type Pair = { first: Given; second: Given }

/** The name under which "no goal fits" stands among codes. */
export const noGoal = 'no-goal'

export const givenOf = (goalIds: readonly string[], noGoalFits: boolean): Given =>
  new Set(noGoalFits ? [...goalIds, noGoal] : goalIds)

export const areSame = ({ first, second }: Pair): boolean =>
  first.size === second.size && [...first].every((code) => second.has(code))

/**
 * Two codings of the same texts. A text has a set of codes, so each code is a question of its own that is answered yes or
 * no for each text: alpha of a code is that of its column, and the alpha over all that of all texts times all codes, as
 * one table of decisions.
 *
 * @param codes what both could have given
 */
export function measure(
  pairs: readonly Pair[],
  codes: readonly string[],
  seed: number,
): { overall: Measured; byCode: Measured[] } {
  const rows = pairs.map(({ first, second }) => codes.map((code) => tallyOf(first.has(code), second.has(code))))
  const texts = rows.map((row) => [together(row), ...row])
  const intervals = intervalsOf(texts, seed)
  const things = ['', ...codes].map((_, thing) => {
    const tally = together(texts.map((row) => row[thing]!))
    return measured(tally, intervals[thing] ?? null)
  })
  return { overall: things[0]!, byCode: things.slice(1) }
}

function measured(tally: Tally, interval: { low: number; high: number } | null): Measured {
  const alpha = alphaOfTally(tally)
  const isSaid = 'said' in alpha
  return {
    ...tally,
    alpha: isSaid ? alpha.said : null,
    low: isSaid ? (interval?.low ?? null) : null,
    high: isSaid ? (interval?.high ?? null) : null,
    f1: f1OfTally(tally),
    unsaid: isSaid ? null : alpha.unsaid,
  }
}

/** A text of a round, as it is worked out when the round closes. `second` null: nobody coded it anew. */
export type Coded = {
  first: Given
  second: Given | null
  /** What the machine was sure of; null where it had nothing ready. */
  machine: Given | null
}

/**
 * What a round came to.
 *
 * @param goalIds the codes it began with
 * @param standing those of them that still stand: a text that either coding gave another says nothing now
 */
export function figuresOf(
  texts: readonly Coded[],
  goalIds: readonly string[],
  standing: ReadonlySet<string>,
  seed: number,
): RoundFigures {
  const kept = goalIds.filter((id) => standing.has(id))
  const codes = [...kept, noGoal]
  const stands = (given: Given): boolean => [...given].every((code) => codes.includes(code))
  const coded = texts.flatMap((text) => (text.second === null ? [] : [{ ...text, second: text.second }]))
  // Of either: what was retired meanwhile is no disagreement, nor are the two alike without it.
  const comparable = coded.filter(({ first, second }) => stands(first) && stands(second))
  const { overall, byCode } = measure(comparable, codes, seed)
  return {
    texts: comparable.length,
    same: comparable.filter(areSame).length,
    notCoded: texts.length - coded.length,
    moved: coded.length - comparable.length,
    overall,
    codes: byCode.map((each, index) => ({ ...each, goalId: kept[index] ?? null })),
    machine: besideMachine(comparable, kept, seed),
  }
}

/** The machine never says that no goal fits: it is measured on the codes alone, and people beside it on the same. */
function besideMachine(
  texts: readonly { first: Given; second: Given; machine: Given | null }[],
  codes: readonly string[],
  seed: number,
): RoundFigures['machine'] {
  const suggested = texts.flatMap(({ machine, ...text }) => (machine ? [{ ...text, machine }] : []))
  if (suggested.length === 0) return null
  const between = (pick: (text: (typeof suggested)[number]) => Pair) =>
    measure(suggested.map(pick), codes, seed).overall
  return {
    texts: suggested.length,
    people: between(({ first, second }) => ({ first, second })),
    withFirst: between(({ first, machine }) => ({ first, second: machine })),
    withSecond: between(({ second, machine }) => ({ first: second, second: machine })),
  }
}

/** From here on the machine counts as having said a code: it thinks it likelier than not. */
const sure = 0.5

/** What the machine said of a text: all that it was sure of, and where that is nothing, its first suggestion. */
export function machineGiven(suggested: readonly { goalId: string; confidence: number }[]): Given | null {
  const said = suggested.filter(({ confidence }) => confidence >= sure)
  const first = suggested[0]
  if (!first) return null
  return new Set((said.length > 0 ? said : [first]).map(({ goalId }) => goalId))
}
