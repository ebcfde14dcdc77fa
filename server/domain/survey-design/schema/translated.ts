import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { Missing } from './design.ts'
import { type Wording, wordingsOf } from './wordings.ts'

/**
 * A short mark of a text, the same in every browser and on the server (FNV-1a). Two texts of one survey share it about
 * once in four thousand million times; then a translation that grew old would not be listed.
 */
export function markOf(text: string): string {
  let mark = 0x811c9dc5
  for (const sign of text.trim()) mark = Math.imul(mark ^ (sign.codePointAt(0) as number), 0x01000193) >>> 0
  return mark.toString(36)
}

const at = ({ item, field }: Pick<Wording, 'item' | 'field'>) => `${item ?? ''} ${field}`

/**
 * The draft after a change, with a note beside each translation whose source says something else now: what it said when
 * the translation was right. Notes go by what the texts say, not by where they stand, so that they follow whatever is
 * moved, copied or given another key.
 */
export function noteChangedSources(before: Definition, after: Definition): Definition {
  if (sameWords(before, after)) return after
  const source = after.editions[0] as string
  const earlier = new Map(wordingsOf(before).map((wording) => [at(wording), wording.texts]))
  const notes = structuredClone(after.translatedFrom ?? {})
  let hasNew = false
  for (const wording of wordingsOf(after)) {
    const was = earlier.get(at(wording))
    const said = was?.[source]?.trim()
    if (!was || !said || said === wording.texts[source]?.trim()) continue
    for (const [edition, text] of Object.entries(wording.texts)) {
      if (edition === source || !text.trim() || text !== was[edition]) continue
      notes[edition] ??= {}
      // The first change counts: typing goes on from there.
      if (notes[edition][markOf(text)] === undefined) {
        notes[edition][markOf(text)] = markOf(said)
        hasNew = true
      }
    }
  }
  return hasNew ? { ...after, translatedFrom: withoutStale(after, notes) } : after
}

const sameWords = (one: Definition, other: Definition) =>
  (['title', 'why', 'nextSteps', 'consultation', 'items'] as const).every((name) => one[name] === other[name])

/** Only notes on texts that are still there. */
function withoutStale(definition: Definition, notes: NonNullable<Definition['translatedFrom']>) {
  const there = wordingsOf(definition).flatMap(({ texts }) =>
    Object.entries(texts).map(([edition, text]) => `${edition} ${markOf(text)}`),
  )
  const known = new Set(there)
  return Object.fromEntries(
    Object.entries(notes).map(([edition, marks]) => [
      edition,
      Object.fromEntries(Object.entries(marks).filter(([mark]) => known.has(`${edition} ${mark}`))),
    ]),
  )
}

/** Whether a translation is older than what the source says now. */
export function isOld({ editions, translatedFrom }: Definition, texts: Wording['texts'], edition: string): boolean {
  const [said, text] = [texts[editions[0] as string]?.trim(), texts[edition]?.trim()]
  const from = text ? translatedFrom?.[edition]?.[markOf(text)] : undefined
  return from !== undefined && !!said && markOf(said) !== from
}

/** Wordings of the editions that are on which are older than the wording they translate. */
export const oldWordings = (definition: Definition): Missing[] =>
  definition.editions.slice(1).flatMap((edition) =>
    wordingsOf(definition)
      .filter(({ texts }) => isOld(definition, texts, edition))
      .map(({ item, field }) => ({ edition, item, field })),
  )

/** Somebody read the two side by side: the translation is still right. */
export function confirmTranslation(definition: Definition, text: string, edition: string): Definition {
  const { [markOf(text)]: _, ...others } = definition.translatedFrom?.[edition] ?? {}
  return { ...definition, translatedFrom: { ...definition.translatedFrom, [edition]: others } }
}

/** A survey as people read it: without notes on how its translations came about. */
export function asRead({ translatedFrom: _, ...definition }: Definition): Definition {
  return definition
}
