import { type Choice, type Definition, type Item, mostChoices, mostRows } from '#domain/surveys/schema/definition.ts'
import { distinct, isProvisional, keyFromWords, provisionalKey, renamePart } from './keys.ts'

/** What a question's lists are called: what can be picked, and the lines of a table. */
export type ListName = 'choices' | 'rows'
const most = { choices: mostChoices, rows: mostRows } as const

export const newPart = (parts: readonly Choice[]): Choice => ({
  key: provisionalKey(parts.map(({ key }) => key)),
  text: {},
  picture: null,
})

/** A question's list, empty where it has none of this name. */
export const partsOf = (item: Item | undefined, list: ListName): readonly Choice[] =>
  item && list in item ? (item as unknown as Record<ListName, Choice[]>)[list] : []

export const isListFull = (item: Item, list: ListName): boolean => partsOf(item, list).length >= most[list]

const changeParts = (
  definition: Definition,
  key: string,
  list: ListName,
  change: (parts: readonly Choice[]) => readonly Choice[],
): Definition => ({
  ...definition,
  items: definition.items.map((item) =>
    item.key === key && list in item ? ({ ...item, [list]: change(partsOf(item, list)) } as Item) : item,
  ),
})

/** Adds an empty choice at the end, or after another. @returns its key too; null when the list is full */
export function addPart(
  definition: Definition,
  key: string,
  list: ListName,
  after: string | null = null,
): { definition: Definition; part: string | null } {
  const item = definition.items.find((each) => each.key === key)
  if (!item || isListFull(item, list)) return { definition, part: null }
  const part = newPart(partsOf(item, list))
  return {
    part: part.key,
    definition: changeParts(definition, key, list, (parts) => {
      const at = parts.findIndex((each) => each.key === after)
      return parts.toSpliced(at < 0 ? parts.length : at + 1, 0, part)
    }),
  }
}

/** @returns also whom to go to next: the one after it, else the one before */
export function removePart(
  definition: Definition,
  key: string,
  list: ListName,
  part: string,
): { definition: Definition; next: string | null } {
  let next: string | null = null
  const changed = changeParts(definition, key, list, (parts) => {
    const at = parts.findIndex((each) => each.key === part)
    const left = at < 0 ? parts : parts.toSpliced(at, 1)
    next = (left[at] ?? left[at - 1])?.key ?? null
    return left
  })
  return { definition: changed, next }
}

/** @param to its position afterwards, from 0 */
export const movePart = (definition: Definition, key: string, list: ListName, part: string, to: number): Definition =>
  changeParts(definition, key, list, (parts) => {
    const from = parts.findIndex((each) => each.key === part)
    const moved = parts[from]
    if (!moved || to < 0 || to >= parts.length) return parts
    return parts.toSpliced(from, 1).toSpliced(to, 0, moved)
  })

/** Lines of a pasted list, one choice each, after the choice they were pasted into, which takes the first. */
export function pasteParts(
  definition: Definition,
  key: string,
  list: ListName,
  into: string,
  lines: readonly string[],
  edition: string,
): Definition {
  return changeParts(definition, key, list, (parts) => {
    const at = parts.findIndex((part) => part.key === into)
    const room = most[list] - parts.length
    const grown = lines.slice(1, 1 + room).reduce<readonly Choice[]>((all, line, index) => {
      const part = { ...newPart(all), text: { [edition]: line } }
      return all.toSpliced(at + 1 + index, 0, part)
    }, parts)
    return grown.map((part) =>
      part.key === into ? { ...part, text: { ...part.text, [edition]: lines[0] ?? '' } } : part,
    )
  })
}

/** Gives new choices and rows their lasting keys out of their words. */
export function nameParts(definition: Definition, key: string): Definition {
  const item = definition.items.find((each) => each.key === key)
  const source = definition.editions[0] as string
  return (['choices', 'rows'] as const).reduce(
    (all, list) =>
      partsOf(item, list).reduce((named, part) => {
        const words = part.text[source]?.trim()
        if (!words || !isProvisional(part.key)) return named
        const now = named.items.find((each) => each.key === key)
        const taken = partsOf(now, list).map((each) => each.key)
        const lasting = keyFromWords(words, taken) ?? distinct(list === 'rows' ? 'row' : 'choice', taken)
        return renamePart(named, key, list, part.key, lasting)
      }, all),
    definition,
  )
}
