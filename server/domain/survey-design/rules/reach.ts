import { fieldOf, fieldsOf } from '#domain/surveys/schema/answers.ts'
import {
  type Clause,
  type Condition,
  type Definition,
  type Item,
  isQuestion,
} from '#domain/surveys/schema/definition.ts'
import { placeKinds } from '#domain/surveys/schema/young.ts'
import { type Constraint, isPossible } from './constraints.ts'

type Asking = Pick<Definition, 'audience' | 'items'>

/** Something that must come true; conditions speak of the items before `at`. */
type Goal =
  | { kind: 'item'; at: number; isShown: boolean }
  | { kind: 'condition'; condition: Condition; at: number; isMet: boolean }
  | { kind: 'clause'; clause: Clause; at: number; holds: boolean }
  | { kind: 'answer'; at: number; constraint: Constraint }
  | { kind: 'young'; isYoung: boolean }

type Search = { asking: Asking; index: Map<string, number>; ageAt: number; steps: number }
type State = { shown: ReadonlyMap<number, boolean>; answers: ReadonlyMap<number, readonly Constraint[]> }

/**
 * Past this a survey is so tangled that we stop looking, and rather call nothing unreachable that may not be. In steps
 * of which a common computer does a few thousand in a millisecond.
 */
const mostSteps = 250_000

/**
 * Whether there are answers, such as can be sent, that lead to an item: a required question that is shown has an answer
 * among them. Follows conditions back to the questions they speak of, and tries each way of meeting an "any".
 */
export const canBeShown = (asking: Asking, key: string): boolean => reaches(searchIn(asking), key)

/** The keys of the items that nobody can ever get to, in order. They share what patience we have. */
export function deadEnds(asking: Asking): string[] {
  const search = searchIn(asking)
  return asking.items.map(({ key }) => key).filter((key) => !reaches(search, key))
}

const searchIn = (asking: Asking): Search => ({
  asking,
  index: new Map(asking.items.map((item, at) => [item.key, at])),
  ageAt: asking.items.findIndex(({ kind }) => kind === 'age-band'),
  steps: 0,
})

function reaches(search: Search, key: string): boolean {
  const at = search.index.get(key)
  if (at === undefined) return false
  return solve(search, [{ kind: 'item', at, isShown: true }], { shown: new Map(), answers: new Map() })
}

/** Goes on by itself while there is one way only, and tries each where there are several. */
function solve(search: Search, goals: readonly Goal[], state: State): boolean {
  const open = [...goals]
  const shown = new Map(state.shown)
  const answers = new Map(state.answers)
  for (let goal = open.pop(); goal; goal = open.pop()) {
    search.steps += costOf(search, goal, { shown, answers })
    if (search.steps > mostSteps) return true
    if (goal.kind === 'answer') {
      const constraints = [...(answers.get(goal.at) ?? []), goal.constraint]
      const question = search.asking.items[goal.at] as Item
      if (!isQuestion(question) || !isPossible(question, constraints)) return false
      answers.set(goal.at, constraints)
      continue
    }
    if (goal.kind === 'item') {
      const decided = shown.get(goal.at)
      if (decided !== undefined && decided !== goal.isShown) return false
      if (decided !== undefined) continue
      shown.set(goal.at, goal.isShown)
    }
    const ways = waysTo(search, goal)
    if (ways.length !== 1) return ways.some((way) => solve(search, [...open, ...way], { shown, answers }))
    open.push(...(ways[0] as Goal[]))
  }
  return true
}

/** How much work a goal is: an answer is held against all that is wanted of it, in each of its fields. */
function costOf({ asking }: Search, goal: Goal, { shown, answers }: State): number {
  // Looking for its section; and what may be copied, where there are several ways on.
  if (goal.kind !== 'answer') return 10 + asking.items.length / 10 + (shown.size + answers.size) / 4
  const question = asking.items[goal.at] as Item
  const wanted = (answers.get(goal.at)?.length ?? 0) + 1
  if (!isQuestion(question)) return wanted
  const fields = fieldsOf(question).length
  const values = 'choices' in question ? question.choices.length : 10 + 3 * wanted
  return 10 + wanted * Math.max(fields, values) * Math.max(fields, fields > 2 ? values : 1)
}

/** Each way is a list of goals, all of which must come true. No way: it cannot be. */
function waysTo(search: Search, goal: Exclude<Goal, { kind: 'answer' }>): Goal[][] {
  if (goal.kind === 'item') return waysToShow(search, goal)
  if (goal.kind === 'clause') return waysToHold(search, goal)
  if (goal.kind === 'young') return waysToBeYoung(search, goal.isYoung)
  const { at, isMet } = goal
  const each = goal.condition.clauses.map((clause): Goal => ({ kind: 'clause', clause, at, holds: isMet }))
  const isTogether = (goal.condition.match === 'all') === isMet
  return isTogether ? [each] : each.map((one) => [one])
}

function waysToShow({ asking }: Search, { at, isShown }: Extract<Goal, { kind: 'item' }>): Goal[][] {
  const item = asking.items[at] as Item
  const needs: Goal[] = []
  const sectionAt = asking.items.slice(0, at).findLastIndex(({ kind }) => kind === 'section')
  if (item.kind !== 'section' && sectionAt >= 0) needs.push({ kind: 'item', at: sectionAt, isShown })
  if (item.showIf) needs.push({ kind: 'condition', condition: item.showIf, at, isMet: isShown })
  if (isQuestion(item) && placeKinds.includes(item.kind)) needs.push({ kind: 'young', isYoung: !isShown })
  if (!isShown) return needs.map((need) => [need])
  if (isQuestion(item) && item.required) needs.push({ kind: 'answer', at, constraint: { want: 'given' } })
  return [needs]
}

function waysToHold({ asking, index }: Search, { clause, at, holds }: Extract<Goal, { kind: 'clause' }>): Goal[][] {
  const questionAt = index.get(clause.question) ?? at
  const question = asking.items[questionAt]
  const { test } = clause
  const isNegative = (test === 'is-not' || test === 'not-answered') === holds
  // What is not there, or comes later, has no answer yet.
  if (!question || !isQuestion(question) || questionAt >= at) return isNegative ? [[]] : []
  const shown: Goal = { kind: 'item', at: questionAt, isShown: true }
  const hidden: Goal = { kind: 'item', at: questionAt, isShown: false }
  const answer: Goal = { kind: 'answer', at: questionAt, constraint: constraintOf(clause, holds) }
  return isNegative ? [[shown, answer], [hidden]] : [[shown, answer]]
}

function constraintOf({ question, row, test, value = '' }: Clause, holds: boolean): Constraint {
  if (test === 'answered' || test === 'not-answered')
    return { want: (test === 'answered') === holds ? 'given' : 'none' }
  const at = fieldOf(question, row)
  if (test === 'is' || test === 'is-not') return { want: 'is', at, value, holds: (test === 'is') === holds }
  return { want: test, at, value, holds }
}

/** Young is who says so; in a survey for young people also whoever does not say. */
function waysToBeYoung({ asking, ageAt }: Search, isYoung: boolean): Goal[][] {
  const isForYoung = asking.audience === 'young-people'
  if (ageAt < 0) return isForYoung === isYoung ? [[]] : []
  const want = isForYoung ? (isYoung ? 'not-adult' : 'adult') : isYoung ? 'young' : 'not-young'
  return [[{ kind: 'answer', at: ageAt, constraint: { want } }]]
}
