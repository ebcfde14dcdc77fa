import type { Definition, Item, ItemKind } from '#domain/surveys/schema/definition.ts'
import { mostItems } from '#domain/surveys/schema/definition.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'
import { newPart } from './choices.ts'
import { distinct, isProvisional, keyFromWords, provisionalKey, renameItem } from './keys.ts'

export const findItem = (definition: Definition, key: string | null): Item | undefined =>
  definition.items.find((item) => item.key === key)

const keysOf = ({ items }: Definition) => items.map(({ key }) => key)
export const positionOf = (definition: Definition, key: string): number => keysOf(definition).indexOf(key)

export const isFull = ({ items }: Definition): boolean => items.length >= mostItems

/** The same survey with one item made anew. An item that is gone changes nothing. */
export const changeItem = (definition: Definition, key: string, change: (item: Item) => Item): Definition => ({
  ...definition,
  items: definition.items.map((item) => (item.key === key ? change(item) : item)),
})

/** Adds an item after another, or at the end. Where there are choices to write, two begin empty. */
export function addItem(
  definition: Definition,
  kind: ItemKind,
  after: string | null,
): { definition: Definition; key: string } {
  const key = provisionalKey(keysOf(definition))
  const item: Item = newItem(kind, key)
  if ('choices' in item) item.choices = begun(2)
  if ('rows' in item) item.rows = begun(2)
  return { definition: insert(definition, item, after), key }
}

const begun = (count: number) =>
  Array.from({ length: count }).reduce<ReturnType<typeof newPart>[]>((parts) => [...parts, newPart(parts)], [])

function insert(definition: Definition, item: Item, after: string | null): Definition {
  const at = after === null ? definition.items.length : positionOf(definition, after) + 1
  return { ...definition, items: definition.items.toSpliced(at === 0 ? definition.items.length : at, 0, item) }
}

/** A copy right behind it. Its answers are its own: it has a key of its own. */
export function duplicateItem(definition: Definition, key: string): { definition: Definition; key: string } {
  const item = findItem(definition, key)
  if (!item) return { definition, key }
  const copy = { ...structuredClone(item), key: distinct(key.slice(0, 36), keysOf(definition)) }
  return { definition: insert(definition, copy, key), key: copy.key }
}

/** @returns also whom to go to next: what comes after it, else what came before, else nothing */
export function removeItem(definition: Definition, key: string): { definition: Definition; next: string | null } {
  const at = positionOf(definition, key)
  if (at < 0) return { definition, next: null }
  const items = definition.items.toSpliced(at, 1)
  return { definition: { ...definition, items }, next: (items[at] ?? items[at - 1])?.key ?? null }
}

/** @param to its position afterwards, from 0; what is out of reach is the nearest end */
export function moveItem(definition: Definition, key: string, to: number): Definition {
  const from = positionOf(definition, key)
  const item = definition.items[from]
  if (!item) return definition
  const target = Math.max(0, Math.min(to, definition.items.length - 1))
  return target === from
    ? definition
    : { ...definition, items: definition.items.toSpliced(from, 1).toSpliced(target, 0, item) }
}

/** Gives a new item its lasting key out of its words, once they are there. */
export function nameItem(definition: Definition, key: string): { definition: Definition; key: string } {
  const item = findItem(definition, key)
  const words = item?.text[definition.editions[0] as string]?.trim()
  if (!item || !words || !isProvisional(key)) return { definition, key }
  const taken = keysOf(definition)
  const lasting = keyFromWords(words, taken) ?? distinct(item.kind, taken)
  return { definition: renameItem(definition, key, lasting), key: lasting }
}
