import type { QuestionTexts, SurveyTexts } from '#server/seed/surveys/survey.ts'

const text = (en: string) => ({ en })
const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1)
const choices = { often: text('Often'), sometimes: text('Sometimes, when I can'), never: text('Never') }

const picked: QuestionTexts[] = upTo(5).map((number) => ({
  ...{ key: `use-${number}`, kind: 'single-choice', text: text(`How often do you use place ${number}?`), choices },
}))
const rated: QuestionTexts[] = upTo(3).map((number) => ({
  ...{ key: `rate-${number}`, kind: 'rating', text: text(`How good is it, part ${number}?`) },
}))

/** A survey whose file has 60 columns: 15 about the response, and 45 from ten questions, one of them in words. */
export const sixtyColumns: SurveyTexts = {
  slug: 'sixty-columns',
  placeSees: 'everything',
  state: 'closed',
  opens: -60,
  closes: -1,
  reports: 60,
  title: text('Sixty columns'),
  why: text('To see how long a large file takes.'),
  nextSteps: text('The figures are written down.'),
  questions: [
    { key: 'matters', kind: 'open-text', text: text('What matters to you?') },
    ...picked,
    {
      ...{ key: 'grid', kind: 'matrix', text: text('How do you find each?'), choices },
      rows: Object.fromEntries(upTo(15).map((number) => [`row-${number}`, text(`Row ${number}`)])),
    },
    ...rated,
  ],
}

/** What one person gave, by question: as it is stored. `n` stands for their number. */
export const valuesInSql: Record<string, string> = {
  ...Object.fromEntries(
    upTo(5).map((number) => [
      `use-${number}`,
      `jsonb_build_object('choices', jsonb_build_array((array['often','sometimes','never'])[1 + (n + ${number}) % 3]))`,
    ]),
  ),
  grid: `jsonb_build_object('rows', jsonb_build_object(${upTo(15)
    .map((number) => `'row-${number}', (array['often','sometimes','never'])[1 + (n * ${number}) % 3]`)
    .join(', ')}))`,
  ...Object.fromEntries(
    upTo(3).map((number) => [`rate-${number}`, `jsonb_build_object('step', 1 + (n + ${number}) % 5)`]),
  ),
}
