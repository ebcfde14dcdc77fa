import { type Definition, type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import { isBlank, styleOf, type Texts } from '#domain/surveys/schema/editions.ts'
import type { Missing } from './design.ts'

/**
 * Where a wording is written. A choice's is `choice:key`, a row's `row:key`; a picture's is its description, a choice's
 * picture `choice-picture:key`.
 */
export type Wording = { item: string | null; field: string; texts: Texts }

/** Every wording of a survey in the order people read them, the blank ones too. */
export const wordingsOf = (definition: Definition): Wording[] => [
  ...surveyWordings(definition),
  ...definition.items.flatMap(wordingsOfItem),
]

export function surveyWordings({ title, why, nextSteps, consultation }: Definition): Wording[] {
  const { information, consideration } = consultation
  const texts = { title, why, nextSteps, information, consideration }
  return Object.entries(texts).map(([field, each]) => ({ item: null, field, texts: each }))
}

export function wordingsOfItem(item: Item): Wording[] {
  const found: [string, Texts][] = [
    ['text', item.text],
    ['hint', item.hint],
  ]
  if (item.picture) found.push(['picture', item.picture.alt])
  if (item.easyPicture) found.push(['easyPicture', item.easyPicture.alt])
  if (isQuestion(item)) {
    if (item.kind === 'rating') found.push(['low', item.low], ['high', item.high])
    if ('rows' in item) found.push(...partsOf('row', item.rows))
    if ('choices' in item) found.push(...partsOf('choice', item.choices))
  }
  return found.map(([field, texts]) => ({ item: item.key, field, texts }))
}

type Parts = Extract<Item, { kind: 'matrix' }>['choices']
const partsOf = (what: 'row' | 'choice', parts: Parts) =>
  parts.flatMap(({ key, text, picture }): [string, Texts][] => [
    [`${what}:${key}`, text],
    ...(picture ? [[`${what}-picture:${key}`, picture.alt] as [string, Texts]] : []),
  ])

/** What some edition has in words: the others are measured by it. */
export const wordingsToSay = (definition: Definition): Wording[] =>
  wordingsOf(definition).filter(({ texts }) => !isBlank(texts))

/**
 * Wordings that an edition lacks, the edition the survey is written in left out: there a blank is a fault. Easy Read
 * also lacks a picture wherever something is said without one (`field` is 'easyPicture').
 */
export function missingWordings(definition: Definition): Missing[] {
  const said = wordingsToSay(definition)
  return definition.editions.slice(1).flatMap((edition) => {
    const missing = said
      .filter(({ texts }) => !texts[edition]?.trim())
      .map(({ item, field }) => ({ edition, item, field }))
    if (styleOf(edition) !== 'easy') return missing
    const bare = definition.items.filter(({ text, easyPicture }) => easyPicture === null && !isBlank(text))
    return [...missing, ...bare.map(({ key }) => ({ edition, item: key, field: 'easyPicture' }))]
  })
}
