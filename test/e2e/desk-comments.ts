import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { RedactionKind } from '#db/schema/screening.ts'
import { root } from '../../server/boot/step.mjs'

/** Comments that patients wrote, beside the product's folder: no part of it. */
const shared = join(root, '../shared/data/voices/nhs-feedback-half.csv')
export const hasVoices = existsSync(shared)

/** What is put into the queue, and what must come of it. */
export type Comment = {
  text: string
  /** Words of it that stand nowhere else. */
  mark?: string
  isWorry?: true
  /** What names somebody in it. */
  named?: [kind: RedactionKind, words: string][]
}

/** What people write about their town on an ordinary day. */
const ordinary = [
  'The bus to the hospital comes once an hour, and the last one back is gone before visiting ends.',
  'I would walk more if there was somewhere to sit half way up the bank.',
  'The pool staff are brilliant with my lad. He has learned to float and he will not stop telling people.',
  'Nobody answers at the surgery before half past eight, and by nine there is nothing left for the day.',
  'Our lunch club lost its hall. Thirty of us used to meet on a Tuesday and now we hardly see each other.',
  'More lights along the beck path please, my daughter takes the long way round in winter.',
  'The new crossing by the school is the best thing that was done here in years.',
  'I had to fill in the same form four times for four different people. Why do they not talk?',
  'Rents go up every spring and the damp in the back bedroom stays where it is.',
  'The allotment got me out of the house after I stopped work. I have friends there now.',
  'There are three takeaways on our street and not one place to buy a cabbage.',
  'The library is warm, the kettle is on and nobody asks what you came for.',
  'A dentist would be nice. I have been on the list since before the baby and she is at nursery now.',
  'Young people have nowhere to go when it rains except the bus station.',
  'The nurse explained every tablet to me and wrote it down in big letters.',
  'Pavements are full of cars, so I am in the road with the pram.',
  'I look after my mam and I work nights. One afternoon a week for myself would do wonders.',
  'The men who empty the bins always stop for a word with my dad. It makes his morning.',
  'You cannot get a job that fits round school hours unless you already know somebody.',
  'The park is lovely since the volunteers took the beds over, more of that.',
  'Everything is on the internet now and my hands shake too much for the little buttons.',
]

/** Each with a name that nothing else holds, so that it is found wherever it should not be. */
const worries = (
  [
    ['Quillfeather', 'My husband Quillfeather hits me when he has been drinking and I am scared to go home.'],
    ['Oddlebrook', 'I cannot go on any more, I want to kill myself. Nobody on Oddlebrook ward listens.'],
    ['Tamsinette', 'Her stepdad beats little Tamsinette with a belt, she is six and covered in bruises.'],
    ['Wexcombe', 'Since Wexcombe took my bank card he takes all my money and says he will hurt me if I tell.'],
    [
      'Ferrowby',
      'There has been no food in the house for four days and Ferrowby and the baby are starving and freezing.',
    ],
    ['Ludgrove', 'I have been taking tablets to end my life and Ludgrove does not know that I want to die.'],
  ] as const
).map(([mark, text]): Comment => ({ mark, text, isWorry: true }))

const naming: { says: string; named: Comment['named'] }[] = [
  {
    says: 'Please ring Mrs Higginbottom on 07700 900123.',
    named: [
      ['name', 'Higginbottom'],
      ['phone', '07700 900123'],
    ],
  },
  {
    says: 'Write to h.bottom@example.org, or to us in TS1 3BA.',
    named: [
      ['email', 'h.bottom@example.org'],
      ['postcode', 'TS1 3BA'],
    ],
  },
  {
    says: 'My NHS number is 943 476 5919 and my date of birth is 14/03/1951.',
    named: [
      ['nhs-number', '943 476 5919'],
      ['birth-date', '14/03/1951'],
    ],
  },
  {
    says: 'National insurance number AB 12 34 56 C, and the car is AB12 CDE.',
    named: [
      ['insurance-number', 'AB 12 34 56 C'],
      ['vehicle', 'AB12 CDE'],
    ],
  },
]

/** What was written for this journey, with some worries and personal data planted in it. Always the same. */
export const fewComments = (): Comment[] => planted(ordinary, 3)

/** So many of what patients wrote, from all over the file, with every worry and personal data planted among them. */
export function manyComments(count: number): Comment[] {
  const rows: { comment: string }[] = parse(readFileSync(shared), { columns: true, bom: true })
  const told = [...new Set(rows.map(({ comment }) => comment.replace(/\s+/g, ' ').trim()))].filter(
    ({ length }) => length > 30 && length < 260,
  )
  const every = Math.floor(told.length / count)
  return planted(
    Array.from({ length: count }, (_, at) => told[at * every] ?? ''),
    worries.length,
  )
}

function planted(texts: readonly string[], worried: number): Comment[] {
  const comments = texts.map((text): Comment => ({ text }))
  naming.forEach(({ says, named }, at) => {
    const place = Math.floor((comments.length * (at + 1)) / (naming.length + 1))
    comments[place] = { text: `${comments[place]?.text} ${says}`, named }
  })
  worries.slice(0, worried).forEach((worry, at) => {
    comments.splice(Math.floor((comments.length * (at + 1)) / worried), 0, worry)
  })
  return comments
}
