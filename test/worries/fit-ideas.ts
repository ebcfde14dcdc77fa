import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { ideasIn, sharesOf, spokenIn } from '#domain/screening/rules/risk/by-ideas.ts'
import { englishWords } from '#domain/screening/rules/risk/english/words.ts'
import { ideaFinder } from '#domain/screening/rules/risk/features.ts'
import { sharedIdeas } from '#domain/screening/rules/risk/shared-ideas.ts'
import { thoughtsOf } from '#domain/screening/rules/words.ts'
import { hash, isHeldOut, readExamples } from './examples.ts'
import { type IdeaModel, learnIdeas, type Told } from './learn-ideas.ts'

/**
 * Learns the weights of ideas by which the other languages are weighed: node --import tsx test/worries/fit-ideas.ts
 * [--write]. What an idea says is learned from the many English examples, and from the two thirds of each other list
 * that may be looked at; a language needs no more of its own than words for the ideas.
 * Trials: each other language by weights that had seen none of its texts, and five-fold ones, by which a language's
 * threshold is chosen: half of the way from where `alarms` of its harmless texts are held to where that many of all are.
 */
const languages = ['ur', 'ro', 'pl', 'cs', 'ar', 'pa'] as const
const [folds, alarms, countsOther] = [5, 0.13, 3]
type Other = Told & { id: string; language: string }

const english = { ideasOf: ideaFinder(sharedIdeas) }
const known: Told[] = readExamples().map(({ text, isWorry, counts }) => ({
  ...{ isWorry, counts },
  ideas: [
    ...ideasIn(
      english,
      thoughtsOf(text).map((words) => englishWords(words, (word) => word)),
    ),
  ],
}))
const others = languages.flatMap((language) =>
  (
    parse(readFileSync(join(import.meta.dirname, `${language}.csv`)), { columns: true, bom: true }) as Record<
      string,
      string
    >[]
  )
    .filter(({ id = '' }) => !isHeldOut(id))
    .map(({ id = '', text = '', label }): Other => {
      const thoughts = thoughtsOf(text)
      const found = spokenIn(thoughts)
      return {
        id,
        language,
        isWorry: label === 'worry',
        counts: countsOther,
        ideas: found ? [...ideasIn(found, thoughts)] : [],
      }
    }),
)
const scoreOf = ({ base, weights }: IdeaModel, ideas: readonly string[]) =>
  sharesOf(ideas).reduce((sum, [each, share]) => sum + (weights.get(each) ?? 0) * share, base)

/** Each text by weights that had seen none of those with which it `goes`. */
function unseen<Group>(groups: readonly Group[], goes: (each: Other) => Group) {
  return groups.flatMap((group) => {
    const model = learnIdeas([...known, ...others.filter((each) => goes(each) !== group)], sharesOf)
    return others.filter((each) => goes(each) === group).map((each) => ({ ...each, score: scoreOf(model, each.ideas) }))
  })
}
type Scored = ReturnType<typeof unseen>

const thresholdAt = (scored: Scored): number => {
  const fine = scored.filter(({ isWorry }) => !isWorry).map(({ score }) => score)
  return fine.sort((one, other) => other - one)[Math.floor(alarms * fine.length)] as number
}
const shareAbove = (scored: Scored, isWorry: boolean, threshold: number) => {
  const some = scored.filter((each) => each.isWorry === isWorry)
  return Math.round((1000 * some.filter(({ score }) => score > threshold).length) / some.length) / 1000
}
const inFolds = unseen(
  Array.from({ length: folds }, (_, fold) => fold),
  ({ id }) => hash(`fold ${id}`) % folds,
)
const byLanguage = unseen(languages, ({ language }) => language as (typeof languages)[number])
const all = thresholdAt(inFolds)
const thresholds = languages.map((language) => {
  const of = (scored: Scored) => scored.filter((each) => each.language === language)
  const threshold = (thresholdAt(of(inFolds)) + all) / 2
  const tried = { folds: of(inFolds), unseenLanguage: of(byLanguage) }
  process.stdout.write(
    `${JSON.stringify({ language, threshold, ...Object.fromEntries(Object.entries(tried).map(([name, scored]) => [name, { recall: shareAbove(scored, true, threshold), alarms: shareAbove(scored, false, threshold) }])) })}\n`,
  )
  return `${language}=${threshold.toFixed(3)}`
})

if (process.argv.includes('--write')) {
  const model = learnIdeas([...known, ...others], sharesOf)
  const lines: string[] = []
  for (const [each, weight] of [...model.weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (Math.abs(weight) < 0.05) continue
    const at = each.lastIndexOf(' ')
    const [begin, entry] = [`${each.slice(0, at)}:`, `${each.slice(at + 1)}=${weight.toFixed(2)}`]
    const line = lines.at(-1)
    if (line?.startsWith(`${begin} `) && line.length + entry.length < 116) lines[lines.length - 1] = `${line} ${entry}`
    else lines.push(`${begin} ${entry}`)
  }
  writeFileSync(
    join(import.meta.dirname, '../../server/domain/screening/rules/risk/languages/ideas/weights.ts'),
    `/** Learned by test/worries/fit-ideas.ts: an outcome, not for editing. */\nexport const base = ${model.base.toFixed(3)}\nexport const thresholds = '${thresholds.join(',')}'\nexport const weights = \`\n${lines.join('\n')}\n\`\n`,
  )
}
