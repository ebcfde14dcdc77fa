import type { SurveyTexts } from '#server/seed/surveys/survey.ts'

const text = (en: string) => ({ en })

/** Ten questions as a group would ask them: two of them want words. */
export const tenQuestions: SurveyTexts = {
  slug: 'ten-questions',
  placeSees: 'everything',
  state: 'open',
  allowsRepeat: false,
  opens: -1,
  closes: 30,
  reports: 60,
  title: text('Ten questions'),
  why: text('To see how many people can answer at once.'),
  nextSteps: text('The figures are written down.'),
  questions: [
    { key: 'age', kind: 'age-band', text: text('How old are you?') },
    { key: 'matters', kind: 'open-text', required: true, text: text('What matters to you?') },
    { key: 'better', kind: 'open-text', text: text('What would make it better?') },
    {
      key: 'travel',
      kind: 'single-choice',
      text: text('How do you get about?'),
      choices: { bus: text('By bus'), foot: text('On foot'), car: text('By car') },
    },
    {
      key: 'near',
      kind: 'several-choices',
      text: text('What is near you?'),
      choices: { shop: text('A shop'), park: text('A park'), clinic: text('A clinic'), school: text('A school') },
    },
    { key: 'hopeful', kind: 'rating', text: text('How hopeful are you?') },
    { key: 'today', kind: 'smileys', text: text('How is today?') },
    { key: 'again', kind: 'yes-no', text: text('Would you come again?') },
    {
      key: 'views',
      kind: 'statements',
      text: text('What do you think?'),
      rows: { safe: text('I feel safe here'), heard: text('I am heard here') },
    },
    { key: 'area', kind: 'area', text: text('Where do you live?') },
  ],
}

/** What one person gives to each question, by field. */
export const tenAnswers = (number: number): Record<string, string[]> => ({
  age: ['25-44'],
  matters: [`Benches on the way to the clinic, so that number ${number} can rest.`],
  better: ['Buses that wait.'],
  travel: ['bus'],
  near: ['shop', 'park'],
  hopeful: ['4'],
  today: ['3'],
  again: ['yes'],
  'views.safe': ['agree'],
  'views.heard': ['pass'],
  area: ['middlesbrough'],
})
