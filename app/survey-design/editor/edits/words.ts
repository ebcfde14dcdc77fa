import type { Definition, Item, Picture } from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { type ListName, partsOf } from './choices.ts'
import { changeItem } from './items.ts'

/**
 * Where something is written: an item's key, or null for the survey's own; and the field as missing wordings name it:
 * `text`, `hint`, `low`, `high`, `picture`, `easyPicture`, `choice:key`, `choice-picture:key`, `row:key`,
 * `row-picture:key`; of the survey `title`, `why`, `nextSteps`, `information`, `consideration`.
 */
export type Where = { item: string | null; field: string }

/** A wording's field in the page: links lead there. */
export const fieldId = ({ item, field }: Where): string => `w.${item ?? 'survey'}.${field.replace(':', '.')}`

type Change = (texts: Texts) => Texts

/** Without text an edition has no wording at all: it falls back, and is listed as missing. */
const written =
  (edition: string, text: string): Change =>
  ({ [edition]: _, ...others }) =>
    text === '' ? others : { ...others, [edition]: text }

export const setText = (definition: Definition, where: Where, edition: string, text: string): Definition =>
  where.item === null
    ? inSurvey(definition, where.field, written(edition, text))
    : changeItem(definition, where.item, (item) => inItem(item, where.field, written(edition, text)))

function inSurvey(definition: Definition, field: string, change: Change): Definition {
  if (field === 'information' || field === 'consideration') {
    const { consultation } = definition
    return { ...definition, consultation: { ...consultation, [field]: change(consultation[field]) } }
  }
  return field === 'title' || field === 'why' || field === 'nextSteps'
    ? { ...definition, [field]: change(definition[field]) }
    : definition
}

function inItem(item: Item, field: string, change: Change): Item {
  const [name = '', part] = field.split(':')
  if (part !== undefined) return inPart(item, name, part, change)
  if (name === 'text' || name === 'hint') return { ...item, [name]: change(item[name]) }
  if (item.kind === 'rating' && (name === 'low' || name === 'high')) return { ...item, [name]: change(item[name]) }
  if (name === 'picture' || name === 'easyPicture') return { ...item, [name]: described(item[name], change) }
  return item
}

function inPart(item: Item, name: string, key: string, change: Change): Item {
  const list: ListName = name.startsWith('row') ? 'rows' : 'choices'
  const parts = partsOf(item, list).map((part) => {
    if (part.key !== key) return part
    return name.endsWith('-picture')
      ? { ...part, picture: described(part.picture, change) }
      : { ...part, text: change(part.text) }
  })
  return list in item ? ({ ...item, [list]: parts } as Item) : item
}

const described = (picture: Picture | null, change: Change) => picture && { ...picture, alt: change(picture.alt) }
