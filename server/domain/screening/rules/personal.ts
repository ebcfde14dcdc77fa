import { mergedCuts } from '#domain/redaction/rules.ts'
import type { Found } from '../schema.ts'
import { findNames } from './personal-names.ts'
import { findNumbers, type Match } from './personal-numbers.ts'

const ways =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Crescent|Cres|Drive|Dr|Terrace|Grove|Gardens|Court|Place|Way|Walk|Row|View|Green|Square|Hill|Mews|Parade|Rise|Bank'
/** "14 Linthorpe Road", "Flat 2, 9 High St", "number 22", "at no. 7". */
const addresses = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:[Ff]lat \\d{1,4}[A-Za-z]?,? )?\\d{1,4}[A-Da-d]?,? (?:\\p{Lu}[\\p{L}'’]{1,20} ){1,3}(?:${ways})(?![\\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])(?:[Ff]lat|[Hh]ouse|[Nn]umber|[Nn]o\.?) \d{1,4}[A-Da-d]?(?![\p{L}\d:.,]\d|[\p{L}\d])(?! (?:bus|buses|one|priority|on my list|minutes|hours|people|years|routes?|service))/gu,
]

const findAddresses = (text: string): Match[] =>
  addresses.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
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
