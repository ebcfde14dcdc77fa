import { firstNames, namesAfterCue, onlyWithCapital, surnames, unicaseNames } from './first-names.ts'
import { type Cue, cueAt, shortened, unicaseKin, unicaseNamed, unicaseNobody, unicaseTitles } from './name-cues.ts'
import { nobody } from './nobody.ts'
import type { Match } from './personal-numbers.ts'

/** A word with what belongs to it: O'Brien, Al-Hassan, McDonald. No longer: ten thousand letters are no name. */
const word = /\p{L}[\p{L}\p{M}\u200c]{0,29}(?:['’-]\p{L}[\p{L}\p{M}]{0,29}){0,3}/gu
/** What is written onto a name and is no part of it: "Khan's", "I've". */
const ending = /['’](?:s|ve|m|ll|d|re|t)$/iu
/** "GP", "SRN", "ASAP": a name in so few capitals is told by the lists alone. */
const initials = /^\p{Lu}{2,4}$/u
const unicase = /[\u0600-\u06FF\u0A00-\u0A7F]/u
/** Between a name's parts: "van der Berg", "bin Saleh". */
const particles = new Set('de da dos du di van von der den la le el al bin ibn bint'.split(' '))
/** A place, not who it is named after: "Albert Park", "James Cook Hospital". */
const places = new Set(
  'park road street avenue lane hospital centre ward house school college court hall church library bridge square clinic surgery unit suite wing hill'.split(
    ' ',
  ),
)
/** A first name, perhaps a second, and a surname; "confirm all" must not leave the last of them standing. */
const mostParts = 3

type Word = { said: string; plain: string; from: number; to: number; isCapital: boolean; isUnicase: boolean }

const strokes: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o' }
const plainOf = (said: string) =>
  /^[a-z'-]+$/iu.test(said)
    ? said.toLowerCase()
    : said
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[łđø]/g, (letter) => strokes[letter] as string)
        .replaceAll('’', "'")

function wordsOf(text: string): Word[] {
  // Who writes in capitals throughout says nothing by them.
  const [high, low] = [/\p{Lu}/gu, /\p{Ll}/gu].map((letters) => text.match(letters)?.length ?? 0) as [number, number]
  const isShouted = high > low
  return [...text.matchAll(word)].map(({ 0: whole, index }) => {
    const said = whole.replace(ending, '')
    return {
      ...{ said, plain: plainOf(said), from: index, to: index + said.length },
      isCapital: !isShouted && /^\p{Lu}/u.test(said) && !initials.test(said),
      isUnicase: unicase.test(said),
    }
  })
}

const afterCue = /^(?:[,:]? | \d{1,5} )$/u
const afterTitle = /^\.? ?$/u

const isFirst = ({ plain }: Word) => {
  const [one = '', other] = plain.split('-')
  return firstNames.has(plain) || (other !== undefined && firstNames.has(one) && !nobody.has(other))
}
const isNobody = ({ plain, said }: Word) => said.length < 2 || nobody.has(plain)

/** Whether a word after a cue is a name. */
function isNamed(each: Word, cue: Cue): boolean {
  if (isNobody(each)) return false
  if (each.isCapital || cue === 'any' || cue === 'titled') return true
  return cue === 'known' && (isFirst(each) || namesAfterCue.has(each.plain) || surnames.has(each.plain))
}
/** Whether one after a name is a part of it. */
function isPart(each: Word, cue: Cue | null): boolean {
  if (isNobody(each)) return false
  return each.isCapital || surnames.has(each.plain) || cue === 'any'
}

/** Proposals for names: after a word that says that one comes, and first names that are no other word. */
export function findNames(text: string): Match[] {
  const words = wordsOf(text)
  const said = words.map((each) => each.said.toLowerCase().replaceAll("'", '’'))
  const found: Match[] = []
  const between = (at: number) => text.slice(words[at]!.to, words[at + 1]?.from ?? words[at]!.to)
  const isNext = (at: number, gap = /^ $/u) => at + 1 < words.length && gap.test(between(at))
  /** Where a name that begins at `at` ends. */
  const lastPart = (at: number, cue: Cue | null): number => {
    let last = at
    for (let parts = 1; parts < mostParts && isNext(last); parts += 1) {
      let next = last + 1
      while (next - last < 3 && particles.has(words[next]!.said) && isNext(next)) next += 1
      const part = words[next]!
      if (part.isUnicase || !isPart(part, cue)) break
      last = next
    }
    return last
  }
  const propose = (first: number, last: number) =>
    found.push({ kind: 'name', from: words[first]!.from, to: words[last]!.to })

  for (let at = 0; at < words.length; at += 1) {
    const each = words[at]!
    if (each.isUnicase) {
      const ends = unicaseName(words, at, isNext)
      if (ends !== null) propose(ends.first, ends.last)
      continue
    }
    const cue = cueAt(said, at)
    if (cue && isNext(at, shortened.has(each.plain) ? afterTitle : afterCue)) {
      let first = at + 1
      // "Mr J. Smith": the letter goes with the name.
      while (first - at < 3 && words[first]!.said.length === 1 && words[first]!.isCapital && isNext(first, /^\.? $/u))
        first += 1
      const isInitialled = first > at + 1 && !(first === at + 2 && words[at + 1]!.said === 'I')
      if (isNamed(words[first]!, cue) && !words[first]!.isUnicase)
        propose(isInitialled ? at + 1 : first, lastPart(first, cue))
    }
    if (!isFirst(each)) continue
    const last = lastPart(at, null)
    const isSmall = !each.isCapital
    // "kýle" is a word of Czech, and no Kyle.
    const isWord = onlyWithCapital.has(each.plain) || each.plain !== each.said.toLowerCase()
    if (isSmall && isWord && last === at) continue
    const after = isNext(last) ? words[last + 1]!.plain : ''
    const isPlace = places.has(after) || (at > 0 && ['st', 'saint'].includes(words[at - 1]!.plain))
    // James Cook is a hospital here; Jan 21 is a day.
    const isOther = each.plain === 'james' && words[at + 1]?.plain === 'cook'
    const isDay = each.plain === 'jan' && /^[ -]{1,2}\d/u.test(text.slice(each.to, each.to + 3))
    if (!isPlace && !isOther && !isDay) propose(at, last)
  }
  return found
}

const isMine = (said: string | undefined) => said === 'میرا' || said === 'ਮੇਰਾ'

type Next = (at: number, gap?: RegExp) => boolean
/** In the scripts without capitals: after a title or "my name", or common names after a word for somebody, or two in a row. */
function unicaseName(words: readonly Word[], at: number, isNext: Next): { first: number; last: number } | null {
  if (!isNext(at)) return null
  const isKnown = (each: number) => unicaseNames.has(words[each]?.said ?? '')
  const through = (first: number) => {
    let last = first
    while (last - first < mostParts - 1 && isNext(last) && isKnown(last + 1)) last += 1
    return last
  }
  const said = words[at]!.said
  const next = at + 1
  const isTitled = unicaseTitles.has(said) || (unicaseNamed.has(said) && isMine(words[at - 1]?.said))
  const isName = (each: number) => words[each]!.isUnicase && !unicaseNobody.has(words[each]!.said)
  if (isTitled && isName(next)) {
    const second = isNext(next) && isName(next + 1) ? next + 1 : next
    return { first: next, last: Math.max(second, through(next)) }
  }
  if (unicaseKin.has(said) && isKnown(next)) return { first: next, last: through(next) }
  return isKnown(at) && isKnown(next) ? { first: at, last: through(at) } : null
}
