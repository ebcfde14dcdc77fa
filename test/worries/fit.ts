import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onlyPeopleClear } from '#domain/screening/rules/risk/english.ts'
import { scaleOf } from '#domain/screening/rules/risk/features.ts'
import { openEnglish } from '#server/suggestions/english.ts'
import { type Example, hash, readExamples } from './examples.ts'
import { headScore, learnMeaning } from './learn-meaning.ts'
import { learnWords, meaningsOf, scoreOf } from './learn-words.ts'

/**
 * Learns the weights of the English rules and of the second look: node --import tsx test/worries/fit.ts [--write]. The
 * encoder is asked for meanings here, for the rules alone: what is written for those is one weight a word.
 * Five-fold trials: each text is judged by weights that had not seen it, and so is what the second look learns from.
 * The rules hold all but `byRules` of the list's worries in these trials; the second look clears what leaves `inAll`.
 */
const folds = 5
const [byRules, inAll] = [0.95, 0.95]
const folder = join(import.meta.dirname, '../../server/domain/screening/rules/risk/english')

const started = performance.now()
const say = (what: string) => process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s: ${what}\n`)

const examples = readExamples()
const foldOf = ({ id }: Example) => hash(`fold ${id}`) % folds
const encoder = await openEnglish()
const meanings = await meaningsOf(encoder, examples)
say(`${examples.length} texts, ${meanings.size} words`)

/** Each text's score by weights that had not seen it, where each fifth of what is `isOut` was left out in turn. */
function unseen(isOut: (each: Example) => boolean): Map<string, number> {
  const scores = new Map<string, number>()
  for (let fold = 0; fold < folds; fold += 1) {
    const leftOut = (each: Example) => isOut(each) && foldOf(each) === fold
    const model = learnWords(
      examples.filter((each) => !leftOut(each)),
      meanings,
    )
    for (const each of examples.filter(leftOut)) scores.set(each.id, scoreOf(model, each.features))
  }
  return scores
}
const judged = unseen(({ isListed }) => isListed)
const doubts = unseen(() => true)
say('weights tried')
const vectors = await encoder.embed(examples.map(({ text }) => text))
const seen = examples.map((example, index) => ({
  ...example,
  ...{ doubt: doubts.get(example.id) as number, meaning: vectors[index] as Float32Array, fold: foldOf(example) },
  isForPeople: onlyPeopleClear(example.text),
}))
say('texts encoded')

const tried = Array.from({ length: folds }, (_, fold) => {
  const isOut = (each: (typeof seen)[number]) => each.isListed && each.fold === fold
  const head = learnMeaning(seen.filter((each) => !isOut(each)))
  return seen.filter(isOut).map((each) => {
    const known = { ...each, doubt: judged.get(each.id) as number }
    return { ...known, second: headScore(head, known) }
  })
}).flat()
say('second look tried')

type Row = (typeof tried)[number]
const worries = tried.filter(({ isWorry }) => isWorry)
const fine = tried.filter(({ isWorry }) => !isWorry)
const down = (numbers: readonly number[]) => [...numbers].sort((one, other) => other - one)
const reaching = (numbers: readonly number[], recall: number) =>
  down(numbers)[Math.ceil(recall * worries.length) - 1] as number
const share = (rows: readonly Row[], wanted: (row: Row) => boolean) =>
  Math.round((1000 * rows.filter(wanted).length) / rows.length) / 1000

const isHeld = (first: number) => (row: Row) => row.doubt >= first
const stays = (first: number, second: number) => (row: Row) =>
  row.doubt >= first && (row.isForPeople || row.second >= second)
/** The highest that leaves enough worries held; with none, nothing is cleared. */
const secondFor = (first: number, recall: number): number =>
  down(worries.map(({ second }) => second)).find((second) => share(worries, stays(first, second)) >= recall) ??
  Number.NEGATIVE_INFINITY
for (const rules of [0.955, 0.967, 0.978, 0.984, 0.989]) {
  const first = reaching(
    worries.map(({ doubt }) => doubt),
    rules,
  )
  for (const all of [0.95, 0.955, 0.96, 0.965, 0.97, 0.975]) {
    const second = secondFor(first, all)
    const [recall, alarms] = [share(worries, stays(first, second)), share(fine, stays(first, second))]
    process.stdout.write(
      `${JSON.stringify({ rules, all, byRules: [share(worries, isHeld(first)), share(fine, isHeld(first))], recall, alarms, first, second })}\n`,
    )
  }
}
const first = reaching(
  worries.map(({ doubt }) => doubt),
  byRules,
)
const second = secondFor(first, inAll)

const model = learnWords(examples, meanings)
const head = learnMeaning(seen)
say('learned')
// What says nothing is left out: it would only make the file longer.
const telling = [...model.weights].filter(([each, weight]) => Math.abs(weight * scaleOf(each)) >= 0.07)
process.stdout.write(
  `${JSON.stringify({ first, second, base: model.base, features: model.weights.size, telling: telling.length })}\n`,
)

const outcome = '/** Learned by test/worries/fit.ts: an outcome, not for editing. */'
/** With three digits, and never above what it stands for. */
const below = (threshold: number) => (Math.floor(threshold * 1000) / 1000).toFixed(3)
function inLines(entries: readonly string[], between: string): string {
  const lines: string[] = ['']
  for (const entry of entries) {
    const line = lines.at(-1) as string
    if (line.length + entry.length > 116) lines.push(entry)
    else lines[lines.length - 1] = line === '' ? entry : `${line}${between}${entry}`
  }
  return lines.join('\n')
}
if (process.argv.includes('--write')) {
  const words = inLines(
    telling.sort().map(([each, weight]) => `${each}=${weight.toFixed(2)}`),
    ',',
  )
  writeFileSync(
    join(folder, 'weights.ts'),
    `${outcome}\nexport const base = ${model.base.toFixed(3)}\nexport const threshold = ${below(first)}\nexport const weights = \`\n${words}\n\`\n`,
  )
  const [doubtWeight, base] = head.slice(-2) as unknown as [number, number]
  const numbers = inLines(
    [...head.slice(0, -2)].map((weight) => weight.toFixed(2)),
    ' ',
  )
  writeFileSync(
    join(folder, 'meaning.ts'),
    `${outcome}\nexport const base = ${base.toFixed(3)}\nexport const doubtWeight = ${doubtWeight.toFixed(3)}\nexport const threshold = ${below(second)}\nexport const weights = \`\n${numbers}\n\`\n`,
  )
}
