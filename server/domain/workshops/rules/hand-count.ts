import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { choiceUnknown, handsNotCounted, malformed, moreHandsThanPeople } from '../problems.ts'
import { kinds } from '../schema/kinds.ts'
import { mostHands } from '../schema/tables.ts'
import { type BallotForm, checkBallot } from './check-ballot.ts'

/** Choice id to answer to the number of hands. */
export type HandCells = Record<string, Record<string, number>>
export type CountedHands = { people: number; counts: HandCells }

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/**
 * Checks hands that were counted for an activity.
 * @param people who took part by hand; null takes the fewest that the hands allow
 */
export function checkHands(
  form: BallotForm,
  { counts, people }: { counts: HandCells; people: number | null },
): Result<CountedHands, Problem> {
  if (!kinds[form.kind].hands) return fail(handsNotCounted)
  const rows = Object.entries(counts)
  if (rows.some(([choiceId]) => !form.choices.has(choiceId))) return fail(choiceUnknown)
  const answers = rows.flatMap(([choiceId, given]) =>
    Object.entries(given).map(([value, hands]) => ({ choiceId, value: Number(value), hands })),
  )
  const isCount = (hands: number) => Number.isSafeInteger(hands) && hands >= 0 && hands <= mostHands
  if (!answers.every(({ hands }) => isCount(hands)) || (people !== null && !isCount(people))) return fail(malformed)
  if (!answers.every((answer) => isAnswer(form, answer))) return fail(malformed)
  const perChoice = rows.map(([, given]) => sum(Object.values(given)))
  const all = sum(perChoice)
  const isPoll = form.kind === 'poll'
  const most = isPoll ? (form.settings.most ?? 1) : 1
  // One hand each for one choice of a poll; several choices, steps or statements are asked one after the other.
  const fewest = isPoll ? Math.max(Math.ceil(all / most), ...perChoice, 0) : Math.max(...perChoice, 0)
  const took = people ?? fewest
  if (took < fewest) return fail(moreHandsThanPeople(fewest))
  return ok({ people: took, counts: withoutZeros(counts) })
}

/** Whether a ballot could say this. */
function isAnswer(form: BallotForm, { choiceId, value }: { choiceId: string; value: number }): boolean {
  if (form.kind === 'poll') return value === 1
  return checkBallot(form, { slot: choiceId, allocation: { [choiceId]: value } }).ok
}

const withoutZeros = (counts: HandCells): HandCells =>
  Object.fromEntries(
    Object.entries(counts).map(([choiceId, given]) => [
      choiceId,
      Object.fromEntries(Object.entries(given).filter(([, hands]) => hands > 0)),
    ]),
  )
