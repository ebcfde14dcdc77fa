import { mergedCuts } from '#domain/redaction/rules.ts'
import type { Found } from '../schema.ts'
import { nobody } from './nobody.ts'
import { findNames } from './personal-names.ts'
import { findNumbers, type Match } from './personal-numbers.ts'

const ways =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Crescent|Cres|Drive|Dr|Terrace|Grove|Gardens|Court|Place|Way|Walk|Row|View|Green|Square|Hill|Mews|Parade|Rise|Bank'
/** Those that mean little else in small letters behind a number and a name. */
const plainWays = 'street|road|rd|avenue|ave|lane|close|crescent|drive|terrace|grove|gardens|court'
/** "14 Linthorpe Road", "Flat 2, 9 High St", "14 linthorpe road", "number 22", "at no. 7". */
const addresses: { pattern: RegExp; holds?: (names: string) => boolean }[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[Ff]lat \\d{1,4}[A-Za-z]?,? )?\\d{1,4}[A-Da-d]?,? (?:\\p{Lu}[\\p{L}'’]{1,20} ){1,3}(?:${ways})(?![\\p{L}])`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:flat|house) \\d{1,4}[a-d]?,? ((?:[\\p{L}'’]{3,21} ){1,2})(?:${plainWays})(?![\\p{L}])`,
      'giu',
    ),
    holds: isStreetName,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d£.])(?:flat \\d{1,4}[a-z]?,? )?\\d{1,4}[a-d]?,? ((?:[\\p{L}'’]{3,21} ){1,2})(?:${plainWays})(?![\\p{L}])`,
      'giu',
    ),
    holds: isStreetName,
  },
  {
    pattern:
      /(?<![\p{L}])(?:[Ff]lat|[Hh]ouse|[Nn]umber|[Nn]o\.?) \d{1,4}[A-Da-d]?(?![\p{L}\d:.,]\d|[\p{L}\d])(?! (?:bus|buses|one|priority|on my list|minutes|hours|people|years|routes?|service))/gu,
  },
]
/** What is counted on a street, or says which of them it is: "20 houses on the road", "3 cars in our street". */
const counted = new Set(
  `mile miles metre metres meter meters yard yards minute minutes hour hours houses people kids children cars vans trees
  bins lights mph bus cycle side main back busy single dual one-way cul ring high-speed local per parks open fire
  crown county youth tennis food speed lorries potholes holes shops homes flats families residents`
    .split(/\s+/)
    .filter(Boolean),
)
function isStreetName(names: string): boolean {
  return names
    .trim()
    .toLowerCase()
    .split(' ')
    .every((name) => !counted.has(name) && (!nobody.has(name) || streetsToo.has(name)))
}
/** Names of streets among the words that are nobody's name. */
const streetsToo = new Set([
  'church',
  'station',
  'school',
  'college',
  'park',
  'north',
  'south',
  'east',
  'west',
  'james',
])

const findAddresses = (text: string): Match[] =>
  addresses.flatMap(({ pattern, holds }) =>
    [...text.matchAll(pattern)]
      .filter(([, names = '']) => !holds || holds(names))
      .map((match) => ({
        kind: 'address' as const,
        from: match.index,
        to: match.index + match[0].length,
      })),
  )

/** Most sure first: where two lie over each other the first says what it is. */
const finders = [findNumbers, findAddresses, findNames]

/**
 * What may name somebody, to be taken out once a person has confirmed it. In code points, in the order of the text, none
 * over another.
 */
export function personalIn(text: string): Found[] {
  const taken: Match[] = []
  for (const find of finders)
    for (const match of find(text))
      if (!taken.some(({ from, to }) => match.from < to && match.to > from)) taken.push(match)
  if (taken.length === 0) return []
  const codePoint = codePointsAt(text)
  return mergedCuts(taken.map(({ kind, from, to }) => ({ kind, starts: codePoint(from), ends: codePoint(to) })))
}

/** UTF-16 offset -> code point: each emoji before it counts for one. */
function codePointsAt(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (offset) => offset
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    points[at] = count
    const isSecond =
      /[\uDC00-\uDFFF]/.test(text[at] as string) && at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] as string)
    if (!isSecond) count += 1
    else points[at] = count - 1
  }
  points[text.length] = count
  return (offset) => points[offset] as number
}
