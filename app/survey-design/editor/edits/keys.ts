import type { Condition, Definition, Item } from '#domain/surveys/schema/definition.ts'
import { otherKey } from '#domain/surveys/schema/definition.ts'

/** Keys of things that nobody has put into words yet. */
const provisional = /^new-\d+$/
export const isProvisional = (key: string): boolean => provisional.test(key)

/** A key for something new: it gets a better one from its words, once, when they are there. */
export function provisionalKey(taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`new-${number}`)) number += 1
  return `new-${number}`
}

const longestKey = 40
const smallWords =
  /^(a|an|the|of|to|in|on|at|for|and|or|is|are|do|does|did|you|your|i|my|we|our|it|this|that|how|what)$/

/** A short name out of a sentence: what it stands under in exports. Undefined where its letters are not Latin. */
export function keyFromWords(words: string, taken: readonly string[]): string | undefined {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const all = plain.match(/[a-z0-9]+/g) ?? []
  const telling = all.filter((word) => !smallWords.test(word))
  const base = (telling.length > 0 ? telling : all)
    .slice(0, 4)
    .join('-')
    .slice(0, longestKey - 4)
    .replace(/-+$/, '')
  return base === '' || isProvisional(base) ? undefined : distinct(base, taken)
}

/** The field for words beside a choice, and the one such word that every object answers to. */
const unfit = [otherKey, 'constructor']

/** `base`, or `base-2` and so on. */
export function distinct(base: string, taken: readonly string[]): string {
  const all = [...taken, ...unfit]
  if (!all.includes(base)) return base
  let number = 2
  while (all.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** The same survey with an item under another key, wherever the survey speaks of it. */
export function renameItem(definition: Definition, from: string, to: string): Definition {
  const items = definition.items.map((item) => ({
    ...everyText(item, (text) => text.replace(new RegExp(`\\{${from}(?=[|}])`, 'g'), `{${to}`)),
    key: item.key === from ? to : item.key,
    showIf: inCondition(item.showIf, (clause) => (clause.question === from ? { ...clause, question: to } : clause)),
  }))
  return { ...definition, items }
}

/** The same with a choice or row of one item under another key. */
export function renamePart(definition: Definition, key: string, list: 'choices' | 'rows', from: string, to: string) {
  // A condition names the rows of a table as rows, and so the choices of a ranking.
  const isRow = list === 'rows' || definition.items.some((item) => item.key === key && item.kind === 'ranking')
  const items = definition.items.map((item) => {
    const showIf = inCondition(item.showIf, (clause) => {
      if (clause.question !== key) return clause
      const row = isRow && clause.row === from ? to : clause.row
      const value = !isRow && clause.value === from ? to : clause.value
      return { ...clause, ...(row === undefined ? {} : { row }), ...(value === undefined ? {} : { value }) }
    })
    if (item.key !== key || !(list in item)) return { ...item, showIf }
    const parts = (item as unknown as Record<typeof list, { key: string }[]>)[list]
    return { ...item, showIf, [list]: parts.map((part) => (part.key === from ? { ...part, key: to } : part)) }
  })
  return { ...definition, items: items as Item[] }
}

const inCondition = (
  condition: Condition | null,
  change: (clause: Condition['clauses'][number]) => Condition['clauses'][number],
) => condition && { ...condition, clauses: condition.clauses.map(change) }

function everyText(item: Item, change: (text: string) => string): Item {
  const within = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([edition, text]) => [edition, change(text)]))
  return { ...item, text: within(item.text), hint: within(item.hint) }
}
