import type { Definition, Item } from '../schema/definition.ts'

/** What a browser needs to know of a survey to tell which of its questions follow from some answers: no words. */
export type Outline = Pick<Definition, 'audience' | 'items'>

export const outlineOf = ({ audience, items }: Definition): Outline => ({ audience, items: items.map(withoutWords) })

const withoutWords = (item: Item): Item =>
  ({
    ...item,
    ...{ text: {}, hint: {}, picture: null, easyPicture: null },
    ...('choices' in item && { choices: item.choices.map(bare) }),
    ...('rows' in item && { rows: item.rows.map(bare) }),
    ...(item.kind === 'rating' && { low: {}, high: {} }),
  }) as Item

const bare = ({ key }: { key: string }) => ({ key, text: {}, picture: null })
