import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Confirmed, Seed } from '#domain/suggestions/queries/examples.ts'
import { rankLabels } from '#domain/suggestions/rules/measures.ts'
import { randomFrom, shuffle } from '#domain/suggestions/rules/random.ts'
import { gettingAbout, goodDay, type Voice, whatMatters } from '#server/seed/voices.ts'
import { openEnglish } from './english.ts'
import { createPupil } from './pupil.ts'

const book: { goals: { examples: string[]; keywords: string[]; definition: string }[] } = JSON.parse(
  readFileSync('db/seed/code-book.json', 'utf8'),
)
const codes = book.goals.map((_, goal) => `goal-${goal}`)
const seeds = book.goals.flatMap(({ examples, keywords, definition }, goal): Seed[] =>
  [...examples, definition, keywords.join(' ')].map((text) => ({ goalId: codes[goal]!, text })),
)
const confirmedAs = ({ text, goals }: Voice, at: number): Confirmed => ({
  id: `text-${at}`,
  text,
  language: 'en',
  goalIds: goals.map((goal) => codes[goal]!),
})

test('from the first comment on it is no worse than always naming the three commonest', async () => {
  const voices = shuffle(
    [...whatMatters, ...goodDay, ...gettingAbout].filter(({ goals, language }) => goals.length > 0 && !language),
    randomFrom(1),
  ).map(confirmedAs)
  const pupil = createPupil(openEnglish)

  const figures = []
  for (const known of [0, 1, 5, 30]) {
    const [confirmed, asked] = [voices.slice(0, known), voices.slice(known)]
    await pupil.learn('here', { codes, confirmed, seeds })
    const commonest = rankLabels(codes.map((code) => confirmed.filter(({ goalIds }) => goalIds.includes(code)).length))
    const named = commonest.slice(0, 3).map((label) => codes[label]!)
    const guesses = await pupil.suggest('here', asked)
    const hits = (names: (at: number) => readonly string[]) =>
      asked.filter(({ goalIds }, at) => names(at).some((code) => goalIds.includes(code))).length / asked.length
    figures.push({
      known,
      suggested: hits((at) => guesses[at]!.chips.map(({ goalId }) => goalId)),
      commonest: hits(() => named),
    })
  }
  await pupil.close()

  for (const { suggested, commonest } of figures) expect(suggested).toBeGreaterThanOrEqual(commonest)
  // With nothing but the code book to go by; silence counts as a miss.
  expect(figures[0]!.suggested).toBeGreaterThan(0.5)
}, 120_000)
