import { parseArgs } from 'node:util'
import { labelsAbove } from '#domain/suggestions/rules/decide.ts'
import { type Example, learn } from '#domain/suggestions/rules/learner.ts'
import { type Judged, type Measures, measure, rankLabels } from '#domain/suggestions/rules/measures.ts'
import { randomFrom, shuffle } from '#domain/suggestions/rules/random.ts'
import { openEnglish } from '#server/suggestions/english.ts'
import { type Coded, readCoded, sameText, splitByRespondent, themesToLearn } from './suggest/coded.ts'

/**
 * How well the suggestions of the moderators' desk meet themes that people gave, by how many comments they had to learn
 * from.
 * npm run bench:suggest -- --data FILE: learns from 70 of 100 respondents, measured on the others.
 * npm run bench:suggest -- --train FILE --test FILE: learns from one file, measured on the other.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, train: { type: 'string' }, test: { type: 'string' } },
})
const sizes = [100, 300, 1000]
const draws = 5

const { train, test } = readSides()
const themes = themesToLearn(train)
const numbered = ({ themes: own }: Coded) =>
  own.flatMap((theme) => (themes.includes(theme) ? [themes.indexOf(theme)] : []))
// Rarer themes are ignored on both sides: a comment with no other has nothing left to learn or to find.
const isUsable = (coded: Coded) => numbered(coded).length > 0

const english = await openEnglish()
let started = performance.now()
const learning = await examplesOf(train.filter(isUsable))
const embedSeconds = (performance.now() - started) / 1000
const asked = test.filter(isUsable)

const all = learnFrom(learning)
started = performance.now()
const testing = await examplesOf(asked)
const judgedByAll = testing.map((each) => judge(all.learned, each))
const msPerComment = (performance.now() - started) / testing.length

const figures: Record<string, Measures | null> = {}
for (const size of sizes) {
  const drawn = learning.length < size ? [] : Array.from({ length: draws }, (_, draw) => drawAndMeasure(size, draw + 1))
  figures[`at${size}`] = drawn.length > 0 ? meanOf(drawn) : null
}
const counts = themes.map((_, label) => learning.filter(({ labels }) => labels.includes(label)).length)
const commonest = rankLabels(counts)
const always = testing.map(({ labels }): Judged => ({ right: labels, said: commonest.slice(0, 1), ranked: commonest }))

process.stdout.write(
  `${JSON.stringify({
    bench: 'suggest',
    ...figures,
    all: meanOf([measure(judgedByAll, themes.length)]),
    baselineTop3: round(measure(always, themes.length).top3),
    labels: themes.length,
    trainRows: learning.length,
    testRows: testing.length,
    msPerComment: round(msPerComment, 1),
    trainSeconds: round(all.seconds, 1),
    embedSeconds: round(embedSeconds, 1),
    rssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
)

function readSides(): { train: Coded[]; test: Coded[] } {
  if (values.data) return splitByRespondent(readCoded(values.data))
  if (!values.train || !values.test) throw new Error('Say --data FILE, or --train FILE --test FILE')
  const train = readCoded(values.train)
  return { train, test: readCoded(values.test, new Set(train.map(({ text }) => sameText(text)))) }
}

async function examplesOf(coded: readonly Coded[]): Promise<Example[]> {
  const vectors = await english.embed(coded.map(({ text }) => text))
  return coded.map((each, row) => ({ text: each.text, labels: numbered(each), vector: vectors[row]! }))
}

function learnFrom(examples: readonly Example[]) {
  const started = performance.now()
  return { learned: learn(examples, themes.length), seconds: (performance.now() - started) / 1000 }
}

function judge(learned: ReturnType<typeof learn>, { text, vector, labels }: Example): Judged {
  const chances = learned.chancesOf({ text, vector })
  return { right: labels, said: labelsAbove(chances, learned.bar), ranked: rankLabels(chances) }
}

function drawAndMeasure(size: number, seed: number): Measures {
  const drawn = shuffle([...learning], randomFrom(seed)).slice(0, size)
  const { learned } = learnFrom(drawn)
  return measure(
    testing.map((each) => judge(learned, each)),
    themes.length,
  )
}

function meanOf(measured: readonly Measures[]): Measures {
  const names = Object.keys(measured[0]!) as (keyof Measures)[]
  return Object.fromEntries(
    names.map((name) => [name, round(measured.reduce((sum, each) => sum + each[name], 0) / measured.length, 3)]),
  ) as Measures
}

function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits))
}
