import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { featuresOfText } from '#domain/screening/rules/risk/english.ts'
import { scaleOf } from '#domain/screening/rules/risk/features.ts'

/**
 * Learns the weights of the English rules: node --import tsx test/worries/fit.ts [--write]. From two thirds of the
 * labelled list (never the third that test:worries measures), from practice.csv, written beside the rules, and from half
 * of the shared comments as examples of what people mostly say. Logistic regression, the same outcome each time.
 * Prints what five-fold trials on the list say, and the threshold that misses one worry in twenty there.
 */
const here = import.meta.dirname
const shared = join(here, '../../../shared/data/voices/nhs-feedback-half.csv')
const written = join(here, '../../server/domain/screening/rules/risk/english/weights.ts')
const rounds = 150
const [shrink, worryCounts, folds, wanted] = [0.6, 1.6, 5, Number(process.env.RECALL ?? 0.955)]

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
  ...read(join(here, 'practice.csv')).map(({ id = '', text = '', label }) => exampleOf(id, text, label === 'worry', 1)),
  ...read(shared)
    .filter((row) => hash(row.comment_id as string) % 2 === 1)
    .map((row) => exampleOf(row.comment_id as string, row.comment as string, false, Number(process.env.N ?? 0.35))),
]

type Model = { base: number; weights: Map<string, number> }
const sizeOf = (features: readonly string[]) =>
  Math.sqrt(
    Math.max(
      1,
      features.reduce((sum, each) => sum + scaleOf(each) ** 2, 0),
    ),
  )

/** Gradient descent with a step of its own for each weight (AdaGrad). */
function learn(train: readonly Example[]): Model {
  const seen = new Map<string, number>()
  for (const { features } of train) for (const each of features) seen.set(each, (seen.get(each) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [each, times] of seen) if (times >= (each.startsWith('b ') ? 3 : 2)) index.set(each, index.size)
  const rows = train.map(({ features }) => {
    const known = features.filter((each) => index.has(each))
    const size = sizeOf(known)
    return known.map((each) => [index.get(each) as number, scaleOf(each) / size] as const)
  })
  const weights = new Float64Array(index.size)
  const steps = new Float64Array(index.size).fill(1e-6)
  let [base, baseSteps] = [0, 1e-6]
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(index.size)
    let baseSlope = 0
    for (const [at, { isWorry, counts }] of train.entries()) {
      const row = rows[at] ?? []
      const score = row.reduce((sum, [each, value]) => sum + (weights[each] as number) * value, base)
      const off = (1 / (1 + Math.exp(-score)) - Number(isWorry)) * counts * (isWorry ? worryCounts : 1)
      baseSlope += off
      for (const [each, value] of row) slope[each] = (slope[each] as number) + off * value
    }
    for (let each = 0; each < weights.length; each += 1) {
      const down = (slope[each] as number) + shrink * (weights[each] as number)
      steps[each] = (steps[each] as number) + down * down
      weights[each] = (weights[each] as number) - (0.5 * down) / Math.sqrt(steps[each] as number)
    }
    baseSteps += baseSlope * baseSlope
    base -= (0.5 * baseSlope) / Math.sqrt(baseSteps)
  }
  return { base, weights: new Map([...index].map(([each, at]) => [each, weights[at] as number])) }
}

function scoreOf({ base, weights }: Model, features: readonly string[]): number {
  const known = features.filter((each) => weights.has(each))
  return base + known.reduce((sum, each) => sum + (weights.get(each) as number) * scaleOf(each), 0) / sizeOf(known)
}

const tried = Array.from({ length: folds }, (_, fold) => {
  const isOut = ({ id, isListed }: Example) => isListed && hash(`fold ${id}`) % folds === fold
  const model = learn(examples.filter((each) => !isOut(each)))
  return examples.filter(isOut).map(({ isWorry, features }) => ({ isWorry, score: scoreOf(model, features) }))
}).flat()
const worries = tried.filter(({ isWorry }) => isWorry).map(({ score }) => score)
const fine = tried.filter(({ isWorry }) => !isWorry).map(({ score }) => score)
const threshold = worries.sort((one, other) => other - one)[Math.ceil(wanted * worries.length) - 1] as number
const falseAlarm = fine.filter((score) => score >= threshold).length / fine.length

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
