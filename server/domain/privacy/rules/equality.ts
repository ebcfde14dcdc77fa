import { type EqualityAnswers, type EqualityGroup, type EqualityQuestion, ratherNotSay } from '../schema.ts'

/**
 * The questions and categories of the Census 2021 in England and Wales. Each place confirms that they are still right
 * for it: the standards are under review, so every answer keeps the version it was given under.
 */
export const standardVersion = 'census-2021'

const plain = (...choices: string[]): readonly EqualityGroup[] => [{ key: null, choices }]

/** Their words stand under equality:questions.<question>: `text`, `hint`, `groups.<group>` and `choices.<choice>`. */
export const equalityQuestions: readonly EqualityQuestion[] = [
  { key: 'sex', groups: plain('female', 'male') },
  { key: 'gender-identity', groups: plain('same', 'different'), adultsOnly: true },
  {
    key: 'ethnic-group',
    groups: [
      { key: 'asian', choices: ['indian', 'pakistani', 'bangladeshi', 'chinese', 'other-asian'] },
      { key: 'black', choices: ['caribbean', 'african', 'other-black'] },
      { key: 'mixed', choices: ['white-black-caribbean', 'white-black-african', 'white-asian', 'other-mixed'] },
      { key: 'white', choices: ['british', 'irish', 'gypsy-irish-traveller', 'roma', 'other-white'] },
      { key: 'other', choices: ['arab', 'other-ethnic-group'] },
    ],
  },
  {
    key: 'religion',
    groups: plain('none', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'other-religion'),
  },
  { key: 'long-term-condition', groups: plain('yes', 'no') },
  {
    key: 'day-to-day',
    groups: plain('a-lot', 'a-little', 'not-at-all'),
    follows: { question: 'long-term-condition', choice: 'yes' },
  },
  {
    key: 'sexual-orientation',
    groups: plain('straight', 'gay-or-lesbian', 'bisexual', 'other-orientation'),
    adultsOnly: true,
  },
  { key: 'unpaid-care', groups: plain('none', 'up-to-9', '10-to-19', '20-to-34', '35-to-49', '50-or-more') },
  {
    key: 'main-language',
    // Those of the Census's list that are spoken most around here, by their own names on the page; the place confirms.
    groups: plain(
      ...['english', 'sign-language', 'arabic', 'czech', 'kurdish', 'panjabi', 'persian', 'polish', 'romanian', 'urdu'],
      'other-language',
    ),
  },
]

/** What is asked of somebody. @param isYoung whether the rules for the young hold for them */
export const equalityQuestionsFor = ({ isYoung }: { isYoung: boolean }): readonly EqualityQuestion[] =>
  equalityQuestions.filter(({ adultsOnly }) => !(isYoung && adultsOnly))

/** Every answer to a question, the one that says nothing last. */
export const equalityChoices = ({ groups }: EqualityQuestion): readonly string[] => [
  ...groups.flatMap(({ choices }) => choices),
  ratherNotSay,
]

/** Equality answers that the standard knows; others are nothing that our form could have sent. */
export function checkEquality(answers: EqualityAnswers, who: { isYoung: boolean }) {
  const questions = equalityQuestionsFor(who)
  const picked = new Map(
    questions.flatMap((question) => {
      const code = equalityChoices(question).find((choice) => answers[question.key]?.includes(choice))
      return code === undefined ? [] : [[question.key, code] as const]
    }),
  )
  return questions.flatMap(({ key, follows }) => {
    const code = picked.get(key)
    const isAsked = !follows || picked.get(follows.question) === follows.choice
    return code !== undefined && isAsked ? [{ question: key, code, standard_version: standardVersion }] : []
  })
}
