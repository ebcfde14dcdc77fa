import {
  type Choice,
  type Item,
  isQuestion,
  type Picture,
  type Question,
  ratingPoints,
} from '#domain/surveys/schema/definition.ts'
import type { Fault } from '../schema/design.ts'
import type { Known } from './check-definition.ts'
import { type FaultCode, fault } from './fault.ts'

/** What is unfinished or cannot be about one thing of a survey, its condition aside. */
export function itemFaults(item: Item, source: string, known: Known): Fault[] {
  const found: Found = item.text[source]?.trim() ? [] : ['text-blank']
  const pictures = [item.picture, ...partsOf(item).map(({ picture }) => picture)].filter((picture) => picture !== null)
  // An Easy Read picture shows what the words beside it say; any other has to be said to who can't see it.
  if (pictures.some(({ alt }) => !alt[source]?.trim())) found.push('picture-undescribed')
  const isGone = ({ source: from, name }: Picture) => !known.hasPicture(from, name)
  if ([...pictures, ...(item.easyPicture ? [item.easyPicture] : [])].some(isGone)) found.push('picture-gone')
  if (isQuestion(item)) found.push(...listFaults(item, source), ...rangeFaults(item), ...kindFaults(item, known))
  return found.map((each) =>
    typeof each === 'string' ? fault(each, item.key) : fault(each.code, item.key, each.details),
  )
}

type Found = (FaultCode | { code: FaultCode; details: Fault['details'] })[]

const partsOf = (item: Item): Choice[] => [
  ...('rows' in item ? item.rows : []),
  ...('choices' in item ? item.choices : []),
]

function listFaults(question: Question, source: string): Found {
  const found: Found = []
  const blank = (list: readonly Choice[]) => list.findIndex(({ text }) => !text[source]?.trim())
  if ('rows' in question) {
    if (question.rows.length === 0) found.push('no-rows')
    const row = blank(question.rows)
    if (row >= 0) found.push({ code: 'row-blank', details: { number: row + 1 } })
  }
  if ('choices' in question) {
    if (question.choices.length < 2) found.push('too-few-choices')
    const choice = blank(question.choices)
    if (choice >= 0) found.push({ code: 'choice-blank', details: { number: choice + 1 } })
  }
  return found
}

function rangeFaults(question: Question): Found {
  const { kind } = question
  if (kind === 'rating')
    return question.points < ratingPoints.least || question.points > ratingPoints.most ? ['points-outside'] : []
  if (kind === 'date')
    return question.first !== null && question.last !== null && question.first > question.last
      ? ['first-after-last']
      : []
  if (kind === 'number') return areCrossed(question.least, question.most) ? ['least-over-most'] : []
  if (kind !== 'several-choices') return []
  const { least, most } = question
  const count = question.choices.length + (question.other ? 1 : 0)
  if (areCrossed(least, most)) return ['least-over-most']
  const isWhole = [least, most].every((bound) => bound === null || (Number.isInteger(bound) && bound >= 1))
  return isWhole && (least ?? 0) <= count ? [] : ['limits-unfit']
}

const areCrossed = (least: number | null, most: number | null) => least !== null && most !== null && least > most

/** Answers are counted under the key: those of two kinds would be added up. */
const kindFaults = (question: Question, { published }: Known): Found => {
  const before = published.get(question.key)
  if (before === undefined) return []
  if (before.kind !== question.kind) return ['kind-changed']
  // Four of five is not four of ten.
  return question.kind === 'rating' && before.points !== null && before.points !== question.points
    ? [{ code: 'points-changed', details: { points: before.points } }]
    : []
}
