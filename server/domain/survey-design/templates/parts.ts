import { longestText } from '#domain/contributions/schema.ts'
import type { Choice, Condition, Definition, Item, Picture } from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'

/** How a survey can begin. `days`: its last day and the day of its report, counted from today. */
export type Template = { definition: Definition; days?: { closes: number; reports: number } }

/** A sentence in the editions of every template: English, Easy Read and Urdu. Nobody has checked the Urdu yet. */
export const said = (en: string, easy: string, ur: string, young?: string): Texts => ({
  en,
  'en-x-easy': easy,
  ur,
  ...(young !== undefined && { 'en-x-young': young }),
})

export const editions = ['en', 'en-x-easy', 'ur']

/** A picture of the set that comes with the product, for the Easy Read edition. The words beside it say what it shows. */
const symbol = (name: string): Picture => ({ source: 'symbol', name, alt: {} })

/** `easy`: the symbol beside it in Easy Read. */
type Beginning = { key: string; text: Texts; hint?: Texts; easy: string; required?: boolean; showIf?: Condition }
const common = ({ key, text, hint = {}, easy, showIf }: Beginning) => ({
  ...{ key, text, hint, picture: null, easyPicture: symbol(easy) },
  showIf: showIf ?? null,
})
const asked = (beginning: Beginning) => ({ ...common(beginning), required: beginning.required ?? false })

export const page = (beginning: Beginning): Item => ({ ...common(beginning), kind: 'page' })
export const openText = (beginning: Beginning): Item => ({
  ...asked(beginning),
  kind: 'open-text',
  longest: longestText,
})
export const yesNo = (beginning: Beginning): Item => ({ ...asked(beginning), kind: 'yes-no' })
export const smileys = (beginning: Beginning): Item => ({ ...asked(beginning), kind: 'smileys' })
/** A sentence of Making It Real (Think Local Act Personal), with room to say why. */
export const iStatement = (beginning: Beginning): Item => ({ ...asked(beginning), kind: 'i-statement', why: true })
export const rating = (beginning: Beginning & { low: Texts; high: Texts }): Item => ({
  ...{ ...asked(beginning), kind: 'rating', points: 5 },
  ...{ low: beginning.low, high: beginning.high },
})
type Choosing = Beginning & { choices: Record<string, Texts>; other?: boolean }
export const oneOf = (beginning: Choosing): Item => ({
  ...{
    ...asked(beginning),
    kind: 'single-choice',
    choices: choicesOf(beginning.choices),
    other: beginning.other ?? false,
  },
})
export const severalOf = (beginning: Choosing): Item => ({
  ...{
    ...asked(beginning),
    kind: 'several-choices',
    choices: choicesOf(beginning.choices),
    other: beginning.other ?? false,
  },
  ...{ least: null, most: null },
})
export const statements = (beginning: Beginning & { rows: Record<string, Texts> }): Item => ({
  ...{ ...asked(beginning), kind: 'statements', rows: choicesOf(beginning.rows) },
})

const choicesOf = (texts: Record<string, Texts>): Choice[] =>
  Object.entries(texts).map(([key, text]) => ({ key, text, picture: null }))

export const when = (question: string, value: string): Condition => ({
  match: 'all',
  clauses: [{ question, test: 'is', value }],
})

/** Where the survey is for all, it begins with this: the answer says which rules hold. */
export const ageBand: Item = {
  ...asked({
    key: 'age',
    easy: 'calendar',
    text: said('How old are you?', 'How old are you?', 'آپ کی عمر کیا ہے؟', 'How old are you?'),
    hint: said(
      'We ask first, because we take extra care of what young people tell us.',
      'We ask this first. We take extra care with what young people tell us.',
      'ہم یہ سب سے پہلے پوچھتے ہیں، کیونکہ نوجوانوں کی باتوں کا ہم خاص خیال رکھتے ہیں۔',
      'We ask because we take extra care with what under-18s tell us.',
    ),
  }),
  kind: 'age-band',
}

export const area: Item = {
  ...asked({
    key: 'area',
    easy: 'map',
    text: said('Where do you live?', 'Where do you live?', 'آپ کہاں رہتے ہیں؟'),
    hint: said(
      'We ask so that no part of the place is forgotten.',
      'We want to hear from every part of this place.',
      'ہم اس لیے پوچھتے ہیں کہ کوئی علاقہ نظر انداز نہ ہو۔',
    ),
  }),
  kind: 'area',
}
