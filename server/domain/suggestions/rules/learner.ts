import { type Blend, evidenceOf, learnBlend } from './blend.ts'
import { type Bar, chooseBar } from './decide.ts'
import { byLogistic, byNeighbours, type Expert, type Lesson, type Opinion } from './experts.ts'
import { type Near, nearestRows, vectorOf } from './nearest.ts'
import { randomFrom, shuffle } from './random.ts'
import { denseRows, type Rows, sparseRows } from './rows.ts'
import { learnVocabulary, type Vocabulary } from './tf-idf.ts'
import { wordsOf } from './words.ts'

/** A text as the learner reads it. `vector`: its meaning, of length one; null in a language that the embedder does not know. */
export type Reading = { text: string; vector: Float32Array | null }
/** A text that a person has coded. `labels` by their number; none is an answer too. */
export type Example = Reading & { labels: readonly number[]; weight?: number }

export type Learned = {
  /** For each label how likely a person gives it. */
  chancesOf(text: Reading): Float32Array
  /** From which chance on a label would be right more often than wrong to give, on texts not seen while learning. */
  bar: Bar
  /** The examples most like this text, by meaning or else by words and letters. */
  nearest(text: Reading, most: number, isWanted?: (row: number) => boolean): Near[]
  /** What was guessed of each example while it was left out, in the examples' order: for measuring. */
  unseen: readonly Float32Array[]
}

/** Each looks at one table. The costs and the eight were chosen on folds of training rows. */
const experts: { on: 'words' | 'meaning'; expert: Expert }[] = [
  { on: 'words', expert: byLogistic(10) },
  { on: 'meaning', expert: byLogistic(4) },
  { on: 'meaning', expert: byNeighbours(8) },
]
const folds = 5

type Tables = { words: Rows; meaning: Rows }
type Opinions = { on: 'words' | 'meaning'; opinion: Opinion }[]

/** Learns from examples: the same examples, in the same order, with the same seed give the same learner. */
export function learn(examples: readonly Example[], labels: number, seed = 1): Learned {
  const vocabulary = learnVocabulary(examples.map(({ text }) => text))
  const tables = tablesOf(examples, vocabulary)
  const lessons = examples.map(({ labels, weight = 1 }): Lesson => ({ labels, weight }))
  const hasMeaning = (row: number) => examples[row]!.vector !== null
  const all = Int32Array.from(examples, (_, row) => row)
  const meant = all.filter(hasMeaning)
  // A fold of very few might hold them all.
  const knowsMeaning = meant.length >= 4 * folds
  const teach = (members: Int32Array, salt: number): Opinions =>
    experts
      .filter(({ on }) => on === 'words' || knowsMeaning)
      .map(({ on, expert }) => ({
        on,
        opinion: expert({
          rows: tables[on],
          members: on === 'meaning' ? members.filter(hasMeaning) : members,
          lessons,
          labels,
          seed: seed + salt,
        }),
      }))

  const foldOf = foldsFor(examples.length, seed)
  const unseenEvidence = { full: [] as Float32Array[], plain: [] as Float32Array[] }
  for (let fold = 0; fold < Math.min(folds, examples.length); fold++) {
    const opinions = teach(
      all.filter((row) => foldOf[row] !== fold),
      1000 * (fold + 1),
    )
    for (const row of all.filter((each) => foldOf[each] === fold)) {
      const words = wordsOf(examples[row]!.text).length
      const said = hear(opinions, tables, row, knowsMeaning && hasMeaning(row))
      unseenEvidence.plain[row] = evidenceOf(said.plain, words, labels)
      if (said.full) unseenEvidence.full[row] = evidenceOf(said.full, words, labels)
    }
  }
  const blendOf = (rows: Int32Array, kind: 'full' | 'plain'): Blend =>
    learnBlend(
      Array.from(rows, (row) => unseenEvidence[kind][row]!),
      Array.from(rows, (row) => examples[row]!.labels),
      {
        experts: experts.filter(({ on }) => kind === 'full' || on === 'words').length,
        labels,
        seed,
        weights: Float32Array.from(rows, (row) => lessons[row]!.weight),
      },
    )
  const plain = blendOf(all, 'plain')
  const full = knowsMeaning ? blendOf(meant, 'full') : plain
  const unseen = Array.from(all, (row) =>
    knowsMeaning && hasMeaning(row) ? full(unseenEvidence.full[row]!) : plain(unseenEvidence.plain[row]!),
  )
  const opinions = teach(all, 0)
  return {
    chancesOf(asked) {
      const words = wordsOf(asked.text).length
      const said = hear(opinions, tablesOf([asked], vocabulary), 0, knowsMeaning && asked.vector !== null)
      return said.full ? full(evidenceOf(said.full, words, labels)) : plain(evidenceOf(said.plain, words, labels))
    },
    bar: chooseBar(
      unseen,
      examples.map(({ labels }) => labels),
    ),
    nearest(asked, most, isWanted = () => true) {
      if (asked.vector !== null && knowsMeaning)
        return nearestRows(tables.meaning, meant.filter(isWanted), asked.vector, most)
      const own = tablesOf([asked], vocabulary)
      return nearestRows(tables.words, all.filter(isWanted), vectorOf(own.words, 0), most)
    },
    unseen,
  }
}

function tablesOf(readings: readonly Reading[], vocabulary: Vocabulary): Tables {
  const width = readings.find(({ vector }) => vector)?.vector?.length ?? 0
  const table = new Float32Array(readings.length * width)
  for (const [row, { vector }] of readings.entries()) if (vector) table.set(vector, row * width)
  return { words: sparseRows(vocabulary.rowsOf(readings.map(({ text }) => text))), meaning: denseRows(table, width) }
}

/** What everybody says of a row; `plain` are those who look at words alone. */
function hear(opinions: Opinions, tables: Tables, row: number, isFull: boolean) {
  const plain = opinions.filter(({ on }) => on === 'words').map(({ opinion }) => opinion(tables.words, row))
  if (!isFull) return { plain }
  const others = opinions.filter(({ on }) => on === 'meaning').map(({ opinion }) => opinion(tables.meaning, row))
  return { plain, full: [...plain, ...others] }
}

/** Which fold each row is left out with. */
function foldsFor(count: number, seed: number): Int32Array {
  const order = shuffle(
    Int32Array.from({ length: count }, (_, row) => row),
    randomFrom(seed),
  )
  const fold = new Int32Array(count)
  for (const [position, row] of order.entries()) fold[row] = position % folds
  return fold
}
