import type { Db } from '#db/client.ts'
import { comparedWords, isAlike } from './rules/alike.ts'
import { beginGroups, findNearlySame, findSame } from './store.ts'

/** A text as it is compared with others to the same question. */
export type Said = { id: string; askedId: string; hash: string; words: readonly string[]; bands: readonly number[] }
/** A text that others are compared with: of those that say the same, the one that was there first. */
type Known = { id: string; alikeId: string | null; words: readonly string[] }

/**
 * Which texts say the same as another to the same question, in the same words or nearly. What the database has and what
 * comes in one batch are looked at alike, in three statements however many there are.
 * @returns the group by id of the text; none for what is said once, or only in signs and emoji
 */
export async function groupAlike(db: Db, texts: readonly Said[]): Promise<ReadonlyMap<string, string>> {
  const said = texts.filter(({ words }) => words.length > 0)
  const sameAs = new Map((await findSame(db, said)).map((each) => [each.of, { ...each, words: [] }]))
  const nearlyOf = new Lists<Known>()
  const unlike = said.filter(({ id, bands }) => bands.length > 0 && !sameAs.has(id))
  for (const { of, text, ...found } of await findNearlySame(db, unlike))
    nearlyOf.add(of, { ...found, words: comparedWords(text) })

  const groups = new Map<string, string>()
  const ofBatch = new Map<string, Known>()
  const ofBand = new Lists<Known>()
  for (const { id, askedId, hash, words, bands } of said) {
    const keys = bands.map((band) => `${askedId} ${band}`)
    const alike =
      sameAs.get(id) ??
      ofBatch.get(`${askedId} ${hash}`) ??
      [...nearlyOf.of(id), ...keys.flatMap((key) => ofBand.of(key))].find((known) => isAlike(words, known.words))
    const known = { id, alikeId: null, words }
    if (!ofBatch.has(`${askedId} ${hash}`)) ofBatch.set(`${askedId} ${hash}`, known)
    if (alike) {
      const group = alike.alikeId ?? groups.get(alike.id) ?? alike.id
      groups.set(alike.id, group).set(id, group)
    } else for (const key of keys) ofBand.add(key, known)
  }
  // Those of the batch are stored with their group; the others have been there without one.
  const begun = [...groups].flatMap(([id, group]) => (id === group ? [id] : []))
  if (begun.length > 0) await beginGroups(db, begun)
  return groups
}

class Lists<Item> {
  readonly #lists = new Map<string, Item[]>()

  of = (key: string): readonly Item[] => this.#lists.get(key) ?? []
  add(key: string, item: Item): void {
    const list = this.#lists.get(key)
    if (list) list.push(item)
    else this.#lists.set(key, [item])
  }
}
