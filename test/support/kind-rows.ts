import type { ActivityKind } from '#db/schema/workshops.ts'
import type { ActivityInput } from '#domain/workshops/commands/activity-input.ts'

const about = { prompt: { en: 'What do you think?' } }
const choices = [{ text: { en: 'Benches' } }, { text: { en: 'Buses' } }, { text: { en: 'Somewhere warm' } }]
const [a, b, c] = [0, 1, 2]
/** A ballot by the number of the choice. */
export type Given = readonly (readonly [choice: number, value: number])[]
type VoteRow = {
  input: ActivityInput
  /** Three people; of kinds that are answered choice by choice each pair is a ballot. */
  ballots: readonly [Given, Given, Given]
  /** People by value, choice by choice. */
  counts: readonly Record<number, number>[]
  /** No ballot of this kind says that. */
  refused: Given
  /** The fields of a form whose press says the same as the first person's ballot. */
  form: (ids: readonly string[]) => Record<string, string | string[]>
}

export const votes: Partial<Record<ActivityKind, VoteRow>> = {
  poll: {
    input: { kind: 'poll', ...about, choices, most: 2 },
    ballots: [
      [
        [a, 1],
        [b, 1],
      ],
      [[b, 1]],
      [[c, 1]],
    ],
    counts: [{ 1: 1 }, { 1: 2 }, { 1: 1 }],
    refused: [
      [a, 1],
      [b, 1],
      [c, 1],
    ],
    form: ([one = '', two = '']) => ({ intent: 'choose', picked: [one, two] }),
  },
  scale: {
    input: { kind: 'scale', ...about, choices, isSlider: false, low: 1, high: 5 },
    ballots: [
      [[a, 5]],
      [
        [a, 5],
        [b, 1],
      ],
      [[a, 2]],
    ],
    counts: [{ 2: 1, 5: 2 }, { 1: 1 }, {}],
    refused: [[a, 6]],
    form: ([one = '']) => ({ intent: 'answer', slot: one, answer: '5' }),
  },
  ranking: {
    input: { kind: 'ranking', ...about, choices },
    ballots: [
      [
        [a, 1],
        [b, 2],
      ],
      [
        [b, 1],
        [a, 2],
        [c, 3],
      ],
      [[c, 1]],
    ],
    counts: [
      { 1: 1, 2: 1 },
      { 1: 1, 2: 1 },
      { 1: 1, 3: 1 },
    ],
    refused: [
      [a, 1],
      [b, 3],
    ],
    form: ([one = '', two = '']) => ({ intent: 'rank', order: one, change: `${two}:in` }),
  },
  dots: {
    input: { kind: 'dots', ...about, choices, dots: 3 },
    ballots: [
      [
        [a, 2],
        [b, 1],
      ],
      [[a, 3]],
      [[c, 1]],
    ],
    counts: [{ 2: 1, 3: 1 }, { 1: 1 }, { 1: 1 }],
    refused: [[a, 4]],
    form: ([one = '', two = '']) => ({ intent: 'dots', [`dots.${one}`]: '2', change: `${two}:1` }),
  },
  budget: {
    input: {
      ...{ kind: 'budget', ...about, envelope: 100 },
      choices: choices.map((choice, index) => ({ ...choice, cost: [60, 40, 70][index] as number })),
    },
    ballots: [
      [
        [a, 1],
        [b, 1],
      ],
      [[c, 1]],
      [[b, 1]],
    ],
    counts: [{ 1: 1 }, { 1: 2 }, { 1: 1 }],
    refused: [
      [a, 1],
      [c, 1],
    ],
    form: ([one = '', two = '']) => ({ intent: 'choose', picked: [one, two] }),
  },
  statements: {
    input: { kind: 'statements', ...about, choices, takesOwn: true },
    ballots: [
      [[a, 1]],
      [
        [a, -1],
        [b, 0],
      ],
      [[a, 1]],
    ],
    counts: [{ 1: 2, [-1]: 1 }, { 0: 1 }, {}],
    refused: [[a, 2]],
    form: ([one = '']) => ({ intent: 'answer', slot: one, answer: '1' }),
  },
  // Questions come from the room: three are asked and let through before anybody votes.
  questions: {
    input: { kind: 'questions', ...about },
    ballots: [
      [[a, 1]],
      [
        [a, 1],
        [b, 1],
      ],
      [[a, 0]],
    ],
    counts: [{ 1: 2 }, { 1: 1 }, {}],
    refused: [[a, 2]],
    form: ([one = '']) => ({ intent: 'answer', slot: one, answer: '1' }),
  },
}

export const texts: Partial<Record<ActivityKind, { input: ActivityInput; column?: 'strong' }>> = {
  ideas: { input: { kind: 'ideas', ...about } },
  board: { input: { kind: 'board', ...about }, column: 'strong' },
  words: { input: { kind: 'words', ...about, each: 2 } },
  text: { input: { kind: 'text', ...about } },
  questions: { input: { kind: 'questions', ...about } },
  statements: { input: { kind: 'statements', ...about, choices, takesOwn: true } },
}
