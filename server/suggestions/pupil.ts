import type { Guess } from '#domain/suggestions/commands.ts'
import type { Confirmed } from '#domain/suggestions/queries/examples.ts'
import type { Asked } from '#domain/suggestions/queries/unread.ts'
import { type Mix, mix, mixFor } from '#domain/suggestions/rules/commonest.ts'
import type { Embedder } from '#domain/suggestions/rules/embedder.ts'
import { hashOf } from '#domain/suggestions/rules/hash.ts'
import { type Example, type Learned, learn } from '#domain/suggestions/rules/learner.ts'
import { rankLabels } from '#domain/suggestions/rules/measures.ts'
import { firstFloor, floor, leastByLetters, mostChips, mostLikes } from '#domain/suggestions/schema.ts'
import type { Mind } from './mind.ts'

/** Another letter says that the same lessons teach something else than before. */
const wayOfLearning = 'a'

type Taught = {
  codes: readonly string[]
  learned: Learned
  mix: Mix
  examples: readonly Example[]
  /** Of each example the confirmed text it is; null for what the code book says. */
  ids: readonly (string | null)[]
  /** Languages whose letters are worth going by. */
  languages: ReadonlySet<string>
}
type Worded = { text: string; language: string }

const baseOf = (language: string) => language.split('-')[0]!

/** Learns and suggests in the thread it is made in. @param open loads the embedder, once it is needed */
export function createPupil(open: () => Promise<Embedder>): Mind {
  let opened: Promise<Embedder> | undefined
  const places = new Map<string, Taught>()
  /** Of each place the vectors of what it learned from, by text: only new texts are embedded. */
  const vectors = new Map<string, Map<string, Float32Array>>()
  const embedder = () => {
    opened ??= open()
    return opened
  }

  /** Of each text its meaning, or null where the embedder does not know the language. */
  async function read(placeId: string, texts: readonly Worded[]): Promise<(Float32Array | null)[]> {
    const { knows, embed } = await embedder()
    const known = vectors.get(placeId)
    const isWanted = ({ text, language }: Worded) => knows(language) && !known?.has(text)
    const missing = [...new Set(texts.filter(isWanted).map(({ text }) => text))]
    const made = new Map(missing.length > 0 ? (await embed(missing)).map((each, index) => [missing[index]!, each]) : [])
    return texts.map(({ text, language }) => (knows(language) ? (known?.get(text) ?? made.get(text) ?? null) : null))
  }

  return {
    async learn(placeId, lessons) {
      const { codes, confirmed, seeds } = lessons
      const said: (Worded & { id: string | null; goalIds: string[] })[] = [
        ...seeds.map(({ goalId, text }) => ({ id: null, text, language: 'en', goalIds: [goalId] })),
        ...confirmed,
      ]
      const meanings = await read(placeId, said)
      vectors.set(placeId, new Map(said.flatMap(({ text }, row) => (meanings[row] ? [[text, meanings[row]]] : []))))
      const examples = said.map(({ id, text, goalIds }, row) => ({
        text,
        vector: meanings[row]!,
        labels: goalIds.map((id) => codes.indexOf(id)).filter((label) => label >= 0),
        // What people here say counts for more, the more of it there is.
        weight: id === null ? 1 / (1 + confirmed.length / 100) : 1,
      }))
      const learned = learn(examples, codes.length)
      const right = examples.map(({ labels }) => labels)
      const mixed = mixFor(learned.unseen.slice(seeds.length), right.slice(seeds.length), codes.length)
      places.set(placeId, {
        codes,
        learned,
        mix: mixed,
        examples,
        ids: said.map(({ id }) => id),
        languages: languagesIn(confirmed),
      })
      const isMeasured = confirmed.length > 0
      return {
        // The same lessons and embedder give the same name; it says nothing of what anybody wrote.
        modelId: `${wayOfLearning}.${(await embedder()).id}.${hashOf(lessons)}`,
        examples: confirmed.length,
        seeds: seeds.length,
        top3: isMeasured ? mixed.top3 : null,
        commonestTop3: isMeasured ? mixed.commonestTop3 : null,
      }
    },
    async suggest(placeId, texts) {
      const taught = places.get(placeId)
      if (!taught) throw new Error(`nothing was learned of place ${placeId}`)
      const { knows } = await embedder()
      const meanings = await read(placeId, texts)
      return texts.map((asked, row) => {
        const meaning = meanings[row] ?? undefined
        return { ...guess(taught, asked, meanings[row]!, knows(asked.language)), ...(meaning && { meaning }) }
      })
    },
    async close() {
      places.clear()
      vectors.clear()
    },
  }
}

function guess(
  { codes, learned, mix: mixed, examples, ids, languages }: Taught,
  asked: Asked,
  vector: Float32Array | null,
  isKnown: boolean,
): Guess {
  const { id, text, language } = asked
  const byLetters = !isKnown
  if (byLetters && !languages.has(baseOf(language))) return { id, state: 'language-unknown', byLetters, chips: [] }
  const chances = mix(learned.chancesOf({ text, vector }), mixed.shares, mixed.share)
  const first = rankLabels(chances).slice(0, mostChips)
  const isSure = first[0] !== undefined && chances[first[0]]! >= firstFloor
  const said = isSure ? first.filter((label) => chances[label]! >= floor) : []
  const chips = said.map((label) => ({
    goalId: codes[label]!,
    confidence: Math.min(1, chances[label]!),
    likeIds: learned
      .nearest({ text, vector }, mostLikes, (row) => ids[row] !== null && examples[row]!.labels.includes(label))
      .map(({ row }) => ids[row]!),
  }))
  return { id, state: chips.length > 0 ? 'ready' : 'unsure', byLetters, chips }
}

function languagesIn(confirmed: readonly Confirmed[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { language } of confirmed) counts.set(baseOf(language), (counts.get(baseOf(language)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= leastByLetters).map(([language]) => language))
}
