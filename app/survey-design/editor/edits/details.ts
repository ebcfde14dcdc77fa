import type { Definition, Item } from '#domain/surveys/schema/definition.ts'
import { isQuestion, ratingPoints } from '#domain/surveys/schema/definition.ts'
import { readNumber } from '#domain/surveys/schema/typed.ts'
import { changeItem } from './items.ts'

/** What can be set of a question beyond its words, by the kinds that have it. */
export type Details = Partial<{
  required: boolean
  other: boolean
  why: boolean
  least: number | null
  most: number | null
  points: number
  longest: number
  first: string | null
  last: string | null
}>

/** Sets what a question of its kind has, and leaves out what it has not. */
export const setDetails = (definition: Definition, key: string, details: Details): Definition =>
  changeItem(definition, key, (item) => {
    if (!isQuestion(item)) return item
    const own = Object.entries(details).filter(([name]) => name in item)
    return { ...item, ...Object.fromEntries(own) } as Item
  })

/** Points of a scale, held within what can be told apart. */
export const pointsWithin = (points: number): number =>
  Math.max(ratingPoints.least, Math.min(ratingPoints.most, Math.round(points)))

/** A whole number as somebody types it; null for nothing. */
export const numberOf = (typed: string): number | null => {
  const number = readNumber(typed)
  return number === undefined ? null : number
}
