import { longestText } from '#domain/contributions/schema.ts'
import { type Item, type ItemKind, ratingPoints } from './definition.ts'

const common = { text: {}, hint: {}, picture: null, easyPicture: null, showIf: null }

/** An item as it is before anybody has written a word of it. */
export function newItem<Kind extends ItemKind>(kind: Kind, key: string): Extract<Item, { kind: Kind }> {
  return { ...common, ...ofKind(kind), kind, key } as unknown as Extract<Item, { kind: Kind }>
}

function ofKind(kind: ItemKind): object {
  const asked = { required: false }
  switch (kind) {
    case 'section':
    case 'page':
      return {}
    case 'open-text':
      return { ...asked, longest: longestText }
    case 'single-choice':
      return { ...asked, choices: [], other: false }
    case 'several-choices':
      return { ...asked, choices: [], other: false, least: null, most: null }
    case 'rating':
      return { ...asked, points: ratingPoints.usual, low: {}, high: {} }
    case 'number':
      return { ...asked, least: null, most: null }
    case 'date':
      return { ...asked, first: null, last: null }
    case 'ranking':
      return { ...asked, choices: [] }
    case 'matrix':
      return { ...asked, rows: [], choices: [] }
    case 'statements':
      return { ...asked, rows: [] }
    case 'i-statement':
      return { ...asked, why: true }
    default:
      return asked
  }
}
