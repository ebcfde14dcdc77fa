import type { Locale } from '#app/i18n/locales.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import { kinds } from '#domain/workshops/schema/kinds.ts'

/** Text by language, as it is typed. */
export type TextsTyped = Partial<Record<Locale, string>>
export type ChoiceTyped = { id: string; text: TextsTyped; cost: string }

/** The texts of an activity beside its choices. */
export const textNames = ['prompt', 'body', 'lowText', 'highText'] as const
export type TextName = (typeof textNames)[number]
export const numberNames = ['most', 'dots', 'envelope', 'each', 'low', 'high'] as const
export type NumberName = (typeof numberNames)[number]

/** An activity's form as it is typed: everything a string, whole or not. */
export type Draft = {
  kind: ActivityKind
  /** The language it is written in; the others are translations of it. */
  source: Locale
  texts: Record<TextName, TextsTyped>
  numbers: Record<NumberName, string>
  /** Seconds, '' for no timer. */
  timer: string
  isSlider: boolean
  takesOwn: boolean
  /** Hash of a stored picture, '' for none. */
  picture: string
  choices: ChoiceTyped[]
}

/** More rows than this are a list for a machine, not a form for a person. */
export const mostRows = 100

/** Which texts a kind has beside its choices. */
export const textsOf = (kind: ActivityKind): readonly TextName[] =>
  kind === 'scale' ? ['prompt', 'lowText', 'highText'] : kind === 'pause' ? ['prompt', 'body'] : ['prompt']

export const hasChoices = (kind: ActivityKind): boolean => kinds[kind].choices.most > 0

/** What is wrong with a field: a key under `editor.wrong`, and what fills its sentence. */
export type FieldWrong = { key: string; limit?: number }
/** By the field's name, which is its id too. */
export type WrongFields = Record<string, FieldWrong>

export const choiceField = (row: number, part: Locale | 'cost' | 'id'): string => `choice.${row}.${part}`

/** An empty choice. */
export const blank: ChoiceTyped = { id: '', text: {}, cost: '' }

export function blankDraft(kind: ActivityKind, source: Locale): Draft {
  return {
    ...{ kind, source, timer: '', isSlider: false, takesOwn: false, picture: '' },
    texts: { prompt: {}, body: {}, lowText: {}, highText: {} },
    numbers: { most: '1', dots: '5', envelope: '', each: '3', low: '1', high: '5' },
    choices: hasChoices(kind) ? Array.from({ length: Math.max(3, kinds[kind].choices.least) }, () => blank) : [],
  }
}
