import type { Part } from './agenda.ts'
import { type Person, takePart } from './evening-people.ts'

/** Six people, in the order in which they came. */
export type Six = readonly [Person, Person, Person, Person, Person, Person]

/** One activity of the evening: how it is prepared, what everybody does, and what it must come to. */
export type Step = Part & {
  /** Everybody at once. @returns what became of it */
  join?(six: Six): Promise<unknown>
  /** What the scribe writes for the table. */
  scribes?: readonly [kind: string, text: string, column?: string]
  /** Hands that the helper counts, by choice. */
  hands?: Readonly<Record<string, number>>
  /** What stands on the sheet that the helper keys in, by choice. */
  paper?: Readonly<Record<string, string>>
  /** Words that a facilitator lets through; of the others nothing may be seen. */
  lets?: readonly string[]
  holdsBack?: readonly string[]
  /** Once those words stand there. */
  after?(six: Six): Promise<unknown>
  /** The first numbers of the desk's table by choice, hands and paper included. */
  comesTo?: Readonly<Record<string, string>>
  people?: number
  /** What somebody who hears the page is told of the ballot they gave, and of the result. */
  ballotTree?: string
  resultTree?: string
  /** Whether nobody may see how it goes until it is shown. */
  isHidden?: boolean
  /** Whether the fourth has no network when it opens. */
  isPatchy?: boolean
}

const all = (six: Six, act: (person: Person, index: number) => Promise<void>) => Promise.all(six.map(act))
const benches = ['Buses', 'Benches', 'Trees']
const question = 'When does the clinic open again?'
const own = 'The park should stay open until nine'

export const evening: readonly Step[] = [
  {
    kind: 'Slide',
    question: 'Good evening',
    fields: { 'The words under it': 'We begin at seven. Tea is at the back.' },
  },
  {
    ...{ kind: 'Ideas', question: 'What is strong here?' },
    join: (six) => all(six, (person) => takePart.write(person, 'ideas', `The lunch club, says ${person.name}`)),
    scribes: ['ideas', 'Five of us drive the old people to the clinic'],
    lets: ['The lunch club, says Wanda', 'The lunch club, says Uzma', 'Five of us drive the old people to the clinic'],
    holdsBack: ['The lunch club, says Ben'],
    people: 11,
  },
  {
    ...{ kind: 'Strong, wrong, next', question: 'How is our street?' },
    join: (six) =>
      all(six, (person, index) =>
        takePart.write(person, 'board', `The corner shop (${person.name})`, ['strong', 'wrong', 'next'][index % 3]),
      ),
    scribes: ['board', 'A bench at every stop', 'next'],
    lets: ['The corner shop (Wanda)', 'The corner shop (Kay)', 'A bench at every stop'],
    holdsBack: ['The corner shop (Ben)'],
    isPatchy: true,
    people: 11,
  },
  {
    ...{ kind: 'Word cloud', question: 'How do you feel tonight?' },
    join: (six) => all(six, (person, index) => takePart.write(person, 'words', index < 4 ? 'hopeful' : 'tired')),
    lets: ['hopeful', 'hopeful', 'hopeful', 'hopeful', 'tired', 'tired'],
    people: 6,
  },
  {
    ...{ kind: 'Open text', question: 'What would you tell the board?' },
    join: (six) => all(six, (person) => takePart.write(person, 'text', `Come and see us, says ${person.name}`)),
    lets: ['Come and see us, says Kay'],
    holdsBack: ['Come and see us, says Ben'],
    isHidden: true,
    people: 6,
  },
  {
    ...{ kind: 'Questions to the panel', question: 'What do you want to know?' },
    join: (six) => takePart.write(six[1], 'questions', question),
    lets: [question],
    after: (six) => Promise.all(six.slice(0, 5).map((person) => takePart.want(person, question))),
    people: 5,
  },
  {
    ...{ kind: 'Poll', question: 'When should we meet?', choices: ['Mornings', 'Afternoons', 'Evenings'] },
    join: (six) => all(six, (person, index) => takePart.pick(person, index < 4 ? 'Evenings' : 'Mornings')),
    ballotTree: `
      - group "When should we meet?":
        - radio "Mornings"
        - radio "Afternoons"
        - radio "Evenings" [checked]`,
    resultTree: `
      - heading "What the room said" [level=2]
      - list:
        - listitem: /Mornings.*50%.*People.*5/
        - listitem: /Evenings.*40%.*People.*4/
        - listitem: /Afternoons.*10%.*People.*1/
      - group: The same numbers as a table`,
    hands: { Mornings: 3, Afternoons: 1 },
    comesTo: { Mornings: '5', Afternoons: '1', Evenings: '4' },
    isPatchy: true,
    isHidden: true,
    people: 10,
  },
  {
    ...{ kind: 'Scale or slider', question: 'How safe is it here?', choices: ['Walking home after dark'] },
    join: (six) => all(six, (person, index) => takePart.rate(person, index < 5 ? index + 1 : 3)),
    comesTo: { 'Walking home after dark': '3.0' },
    isHidden: true,
    people: 6,
  },
  {
    ...{ kind: 'Ranking', question: 'What comes first?', choices: benches },
    join: (six) =>
      all(six, (person, index) =>
        takePart.rank(person, ...(index < 3 ? ['Buses', 'Benches', 'Trees'] : ['Trees', 'Buses'])),
      ),
    paper: { Benches: '1', Trees: '2' },
    comesTo: { Buses: '9', Benches: '5', Trees: '7' },
    isHidden: true,
    people: 7,
  },
  {
    ...{ kind: 'Dot voting', question: 'Where do we start?', choices: benches },
    fields: { 'Dots for each person': '3' },
    join: (six) =>
      all(six, (person, index) =>
        takePart.giveDots(person, index < 3 ? { Trees: 2, Benches: 1 } : { Benches: 2, Buses: 1 }),
      ),
    paper: { Buses: '3' },
    comesTo: { Buses: '6', Benches: '9', Trees: '6' },
    isPatchy: true,
    isHidden: true,
    people: 7,
  },
  {
    ...{ kind: 'Budget', question: 'What do we buy?', choices: ['Ten benches', 'A row of trees', 'A bus shelter'] },
    ...{ costs: [4000, 5000, 8000], fields: { 'The sum there is, in whole pounds': '10000' } },
    join: (six) =>
      all(six, (person, index) =>
        takePart.pick(person, ...(index < 4 ? ['Ten benches', 'A row of trees'] : ['A bus shelter'])),
      ),
    comesTo: { 'Ten benches': '4', 'A row of trees': '4', 'A bus shelter': '2' },
    isHidden: true,
    people: 6,
  },
  {
    ...{ kind: 'Statements', question: 'Do you agree?', choices: ['People here look out for each other'] },
    ticks: ['People may put forward statements of their own'],
    join: async (six) => {
      await all(six, (person, index) =>
        takePart.stand(person, {
          'People here look out for each other': index < 4 ? 'agree' : index === 4 ? 'disagree' : 'pass',
        }),
      )
      await takePart.write(six[4], 'statements', own)
    },
    lets: [own],
    after: (six) => all(six, (person) => takePart.stand(person, { [own]: 'agree' })),
    comesTo: { 'People here look out for each other': '4', [own]: '6' },
    isHidden: true,
    people: 6,
  },
]
