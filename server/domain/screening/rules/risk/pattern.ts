/**
 * Ways of saying something, over words instead of letters, so that no text makes them slow:
 * `he ~2 (hit|slap*) my? @child`: a word, up to two words between, one of several, the rest of a word, a word that may
 * be missing, one of a named class.
 */
export type Classes = Readonly<Record<string, string>>

/** @param weight how much it says: 1 is enough by itself; less needs more beside it; below 0 speaks against */
export type SignList = { sign: string; weight: number; patterns: readonly string[] }
type Step = { test: number; gap: number }
type Pattern = { sign: string; weight: number; written: string; steps: readonly Step[] }

export type Hit = { sign: string; weight: number; written: string; from: number; to: number }
export type Lexicon = {
  /** Each whole word that any pattern asks for: what misspellings are compared with. */
  readonly vocabulary: ReadonlySet<string>
  knows(word: string): boolean
  find(words: readonly string[]): Hit[]
}

const element = /~\d+|@?[^\s()|]+\??|\([^)]*\)\??/gu

/** Compiles once; a pattern that names no known class, or has brackets in brackets, throws, being a slip of ours. */
export function lexiconOf(classes: Classes, lists: readonly SignList[]): Lexicon {
  const tests = new Map<string, number>()
  const whole = new Map<string, number[]>()
  const begins = new Map<string, number[]>()
  const note = (map: Map<string, number[]>, key: string, test: number) => map.set(key, [...(map.get(key) ?? []), test])

  const expand = (written: string): string[] =>
    written
      .split(/[\s|]+/)
      .filter(Boolean)
      .flatMap((part) => {
        if (!part.startsWith('@')) return [part]
        const named = classes[part.slice(1)]
        if (named === undefined) throw new Error(`no class ${part}`)
        return expand(named)
      })
  const testOf = (written: string): number => {
    const known = tests.get(written)
    if (known !== undefined) return known
    const test = tests.size
    tests.set(written, test)
    for (const part of new Set(expand(written)))
      if (part.endsWith('*')) note(begins, part.slice(0, -1), test)
      else note(whole, part, test)
    return test
  }
  const stepsOf = (written: string): Step[][] => {
    // Read as it stands, the inner choices would be words that must follow: a pattern that never speaks.
    if (/\([^)]*[(~]/.test(written)) throw new Error(`brackets or a gap within brackets: ${written}`)
    let ways: Step[][] = [[]]
    let gap = 0
    for (const part of written.match(element) ?? []) {
      if (part.startsWith('~')) {
        gap = Number(part.slice(1))
        continue
      }
      const choices = choicesOf(part.replace(/\?$/, '').replace(/^\(|\)$/g, '')).map((choice) =>
        choice.map((each, index) => ({ test: testOf(each), gap: index === 0 ? gap : 0 })),
      )
      const longer = choices.flatMap((choice) => ways.map((way) => [...way, ...choice]))
      ways = part.endsWith('?') ? [...ways, ...longer] : longer
      gap = 0
    }
    return ways
  }

  const byFirst = new Map<number, Pattern[]>()
  for (const { sign, weight, patterns } of lists)
    for (const written of patterns)
      for (const steps of stepsOf(written)) {
        const first = steps[0]
        if (first) byFirst.set(first.test, [...(byFirst.get(first.test) ?? []), { sign, weight, written, steps }])
      }

  const testsOf = (word: string): ReadonlySet<number> => {
    const found = new Set(whole.get(word))
    for (let length = 2; length <= word.length; length += 1)
      for (const test of begins.get(word.slice(0, length)) ?? []) found.add(test)
    return found
  }
  return {
    vocabulary: new Set([...whole.keys(), ...begins.keys()]),
    knows: (word) => testsOf(word).size > 0,
    find(words) {
      const seen = words.map(testsOf)
      const hits: Hit[] = []
      for (let from = 0; from < words.length; from += 1)
        for (const test of seen[from] ?? [])
          for (const pattern of byFirst.get(test) ?? []) {
            const to = endOf(pattern.steps, seen, from)
            if (to !== undefined) {
              const { sign, weight, written } = pattern
              hits.push({ sign, weight, written, from, to })
            }
          }
      return hits
    },
  }
}

/** What may stand in one place: all single words as one test, each run of several words as a way of its own. */
function choicesOf(inside: string): string[][] {
  const choices = inside.split('|').map((choice) => choice.trim())
  const single = choices.filter((choice) => !choice.includes(' '))
  const runs = choices.filter((choice) => choice.includes(' ')).map((choice) => choice.split(/\s+/))
  return [...(single.length ? [[single.join('|')]] : []), ...runs]
}

/** Where a pattern that begins at `from` ends; all places that a step may stand are followed at once. */
function endOf(steps: readonly Step[], seen: readonly ReadonlySet<number>[], from: number): number | undefined {
  let places = [from]
  for (const { test, gap } of steps.slice(1)) {
    const next: number[] = []
    for (const place of places)
      for (let at = Math.max(place + 1, (next.at(-1) ?? 0) + 1); at <= place + 1 + gap && at < seen.length; at += 1)
        if (seen[at]?.has(test)) next.push(at)
    if (next.length === 0) return undefined
    places = next
  }
  return places[0]
}
