import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { featuresOfText } from '#domain/screening/rules/risk/english.ts'
import { scaleOf, signless, sizeOf } from '#domain/screening/rules/risk/features.ts'
import { openEnglish } from '#server/suggestions/english.ts'

/**
 * Learns the weights of the English rules: node --import tsx test/worries/fit.ts [--write]. From two thirds of the
 * labelled list (never the third that test:worries measures), from practice.csv, written beside the rules, and from half
 * of the shared comments as examples of what people mostly say. Logistic regression, the same outcome each time.
 * Beside its own weight a word has one by its meaning, as the packaged sentence encoder sees it, so that what is known of
 * "flinches" is known of "cowers" too. The encoder is asked here alone: what is written is one weight a word.
 * Prints what five-fold trials on the list say, and the threshold that misses one worry in twenty there.
 */
const here = import.meta.dirname
const shared = join(here, '../../../shared/data/voices/nhs-feedback-half.csv')
const written = join(here, '../../server/domain/screening/rules/risk/english/weights.ts')
const [rounds, shrink, worryCounts, folds] = [200, 0.6, 1.6, 5]
/** How much of a worry's weight goes by its words' meaning. */
const byMeaning = 1
const wanted = Number(process.env.RECALL ?? 0.955)

type Example = { id: string; isWorry: boolean; counts: number; features: string[]; isListed: boolean }
const hash = (id: string) => createHash('sha256').update(id).digest().readUInt32BE(0)
const read = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true, bom: true })
const exampleOf = (id: string, text: string, isWorry: boolean, counts: number, isListed = false): Example => ({
  ...{ id, isWorry, counts, isListed },
  features: [...featuresOfText(text)],
})

const examples = [
  ...read(join(here, 'en.csv'))
    .filter(({ id }) => hash(id as string) % 3 !== 0)
    .map(({ id = '', text = '', label }) => exampleOf(id, text, label === 'worry', 1, true)),
  ...read(join(here, 'practice.csv')).map(({ id = '', text = '', label }) =>
    // Harmless texts are the most by far where people write; among these they are not.
    exampleOf(id, text, label === 'worry', label === 'worry' ? 1 : 2),
  ),
  ...read(shared)
    .filter((row) => hash(row.comment_id as string) % 2 === 1)
    .map((row) => exampleOf(row.comment_id as string, row.comment as string, false, 0.7)),
]

/** What each word means, in numbers around 0 whose squares add up to about 1; less for words that stand everywhere. */
async function meaningsOf(words: readonly string[], times: ReadonlyMap<string, number>) {
  const encoder = await openEnglish()
  const half = encoder.size / 2
  const found: Float32Array[] = []
  for (let start = 0; start < words.length; start += 256)
    found.push(...(await encoder.embed(words.slice(start, start + 256))).map((vector) => vector.slice(0, half)))
  const middle = new Float64Array(half)
  let all = 0
  for (const [index, vector] of found.entries()) {
    const often = times.get(words[index] as string) ?? 0
    all += often
    for (let at = 0; at < half; at += 1) middle[at] = (middle[at] as number) + often * (vector[at] as number)
  }
  const centred = found.map((vector) => vector.map((value, at) => value - (middle[at] as number) / all))
  const size = Math.sqrt(
    centred.flatMap((vector) => [...vector]).reduce((sum, each) => sum + each * each, 0) / found.length,
  )
  return new Map(
    words.map((word, index) => {
      const rare = Math.min(1, Math.log(examples.length / (times.get(word) ?? 1)) / 6)
      return [`w ${word}`, (centred[index] as Float32Array).map((value) => (value / size) * rare * byMeaning)]
    }),
  )
}

const timesOf = (train: readonly Example[]) => {
  const times = new Map<string, number>()
  for (const { features } of train) for (const each of features) times.set(each, (times.get(each) ?? 0) + 1)
  return times
}
const times = timesOf(examples)
const words = [...times.keys()].filter((each) => each.startsWith('w ')).map((each) => each.slice(2))
const meanings = await meaningsOf(words, new Map(words.map((word) => [word, times.get(`w ${word}`) ?? 1])))
const depth = [...meanings.values()][0]?.length ?? 0

type Row = { known: (readonly [number, number])[]; meaning: Float64Array }
function rowOf(features: readonly string[], index: ReadonlyMap<string, number>): Row {
  const size = sizeOf(features)
  const meaning = new Float64Array(depth)
  const known: [number, number][] = []
  for (const each of features) {
    const at = index.get(each)
    if (at !== undefined) known.push([at, scaleOf(each) / size])
    const vector = meanings.get(each)
    if (vector)
      for (let at = 0; at < depth; at += 1) meaning[at] = (meaning[at] as number) + (vector[at] as number) / size
  }
  return { known, meaning }
}

type Model = { base: number; weights: Map<string, number> }

/** Gradient descent with a step of its own for each weight (AdaGrad). */
function learn(train: readonly Example[]): Model {
  const index = new Map<string, number>()
  for (const [each, seen] of timesOf(train)) if (seen >= (each.startsWith('b ') ? 3 : 2)) index.set(each, index.size)
  const rows = train.map(({ features }) => rowOf(features, index))
  const all = index.size + depth
  const weights = new Float64Array(all)
  const steps = new Float64Array(all).fill(1e-6)
  let [base, baseSteps] = [0, 1e-6]
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(all)
    let baseSlope = 0
    for (const [at, { isWorry, counts }] of train.entries()) {
      const { known, meaning } = rows[at] as Row
      let score = base
      for (const [each, value] of known) score += (weights[each] as number) * value
      for (let each = 0; each < depth; each += 1)
        score += (weights[index.size + each] as number) * (meaning[each] as number)
      const off = (1 / (1 + Math.exp(-score)) - Number(isWorry)) * counts * (isWorry ? worryCounts : 1)
      baseSlope += off
      for (const [each, value] of known) slope[each] = (slope[each] as number) + off * value
      for (let each = 0; each < depth; each += 1)
        slope[index.size + each] = (slope[index.size + each] as number) + off * (meaning[each] as number)
    }
    for (let each = 0; each < all; each += 1) {
      const down = (slope[each] as number) + shrink * (weights[each] as number)
      steps[each] = (steps[each] as number) + down * down
      weights[each] = (weights[each] as number) - (0.5 * down) / Math.sqrt(steps[each] as number)
    }
    baseSteps += baseSlope * baseSlope
    base -= (0.5 * baseSlope) / Math.sqrt(baseSteps)
  }
  const learned = new Map([...index].map(([each, at]) => [each, weights[at] as number]))
  for (const [each, vector] of meanings) {
    const meant = vector.reduce((sum, value, at) => sum + value * (weights[index.size + at] as number), 0)
    learned.set(each, (learned.get(each) ?? 0) + meant / scaleOf(each))
  }
  return { base, weights: learned }
}

const scoreOf = ({ base, weights }: Model, features: readonly string[]): number =>
  base +
  features.reduce((sum, each) => sum + (weights.get(each) ?? 0) * scaleOf(each), 0) / sizeOf(features) -
  signless(features)

const tried = Array.from({ length: folds }, (_, fold) => {
  const isOut = ({ id, isListed }: Example) => isListed && hash(`fold ${id}`) % folds === fold
  const model = learn(examples.filter((each) => !isOut(each)))
  return examples.filter(isOut).map(({ isWorry, features }) => ({ isWorry, score: scoreOf(model, features) }))
}).flat()
const worries = tried.filter(({ isWorry }) => isWorry).map(({ score }) => score)
const fine = tried.filter(({ isWorry }) => !isWorry).map(({ score }) => score)
worries.sort((one, other) => other - one)
const thresholdFor = (recall: number) => worries[Math.ceil(recall * worries.length) - 1] as number
const alarmsAt = (threshold: number) => fine.filter((score) => score >= threshold).length / fine.length
const threshold = thresholdFor(wanted)
const falseAlarm = Object.fromEntries(
  [0.93, 0.94, wanted, 0.965, 0.975].map((recall) => [recall, alarmsAt(thresholdFor(recall))]),
)

const model = learn(examples)
// What says nothing is left out: it would only make the file longer.
const telling = [...model.weights].filter(([each, weight]) => Math.abs(weight * scaleOf(each)) >= 0.07)
process.stdout.write(
  `${JSON.stringify({ falseAlarm, threshold, base: model.base, features: model.weights.size, telling: telling.length })}\n`,
)
if (process.argv.includes('--write')) {
  const entries = telling.sort().map(([each, weight]) => `${each}=${weight.toFixed(2)}`)
  const lines: string[] = ['']
  for (const entry of entries)
    if ((lines.at(-1) as string).length + entry.length > 116) lines.push(entry)
    else lines.push(`${lines.pop()}${lines.at(-1) === '' ? '' : ','}${entry}`.replace(/^,/, ''))
  writeFileSync(
    written,
    `/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = ${model.base.toFixed(3)}
export const threshold = ${threshold.toFixed(3)}
export const weights = \`
${lines.join('\n')}
\`
`,
  )
}
