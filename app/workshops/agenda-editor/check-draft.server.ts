import type { Locale } from '#app/i18n/locales.ts'
import { latinDigits } from '#domain/kernel/digits.ts'
import { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { kinds, mostWordsEach, widestSlider, widestSteps } from '#domain/workshops/schema/kinds.ts'
import { longestChoice, longestPrompt, mostDots } from '#domain/workshops/schema/live.ts'
import { filledRows } from './draft.server.ts'
import {
  choiceField,
  type Draft,
  type FieldWrong,
  hasChoices,
  type TextsTyped,
  textsOf,
  type WrongFields,
} from './draft.ts'

const mostPounds = 1_000_000_000
const longestOf = { prompt: longestPrompt, body: longestChoice, lowText: 60, highText: 60 }

/** '20,000', '£20 000' and '۲۰۰۰۰' are all whole pounds. */
export function numberTyped(typed: string): number {
  const plain = latinDigits(typed).replace(/[£,٬\s]/g, '')
  return plain === '' ? Number.NaN : Number(plain)
}

const isWithin = (typed: string, least: number, most: number) => {
  const value = numberTyped(typed)
  return Number.isInteger(value) && value >= least && value <= most
}

/** Each limit by itself, so that it can be said beside its field. Empty when nothing is wrong with any. */
export function wrongFieldsOf(draft: Draft): WrongFields {
  const wrong: WrongFields = {}
  const say = (field: string, met: FieldWrong | undefined) => {
    if (met) wrong[field] ??= met
  }
  for (const name of textsOf(draft.kind))
    for (const [language, text] of Object.entries(draft.texts[name]))
      say(`${name}.${language}`, tooLong(text, longestOf[name]))
  if (!draft.texts.prompt[draft.source]?.trim()) say(`prompt.${draft.source}`, { key: 'prompt' })
  if (hasChoices(draft.kind)) checkChoices(draft, say)
  checkNumbers(draft, say)
  return wrong
}

const tooLong = (text: string, limit: number): FieldWrong | undefined =>
  text.length > limit ? { key: 'too-long', limit } : undefined

type Say = (field: string, met: FieldWrong | undefined) => void

function checkChoices(draft: Draft, say: Say): void {
  const { kind, source, choices } = draft
  const filled = filledRows(draft).length
  const { least, most } = kinds[kind].choices
  if (filled < least) say(choiceField(Math.min(filled, choices.length), source), { key: 'choices-least', limit: least })
  if (filled > most) say(choiceField(0, source), { key: 'choices-most', limit: most })
  for (const [row, { text, cost }] of choices.entries()) {
    const isFilled = Object.keys(text).length > 0 || cost.trim() !== ''
    if (isFilled && !text[source]?.trim()) say(choiceField(row, source), { key: 'choice' })
    for (const [language, said] of Object.entries(text))
      say(choiceField(row, language as Locale), tooLong(said, longestChoice))
    if (isFilled && kind === 'budget' && !isWithin(cost, 1, mostPounds)) say(choiceField(row, 'cost'), { key: 'cost' })
  }
}

function checkNumbers({ kind, numbers, isSlider, choices }: Draft, say: Say): void {
  const within = (name: keyof Draft['numbers'], least: number, most: number) =>
    say(name, isWithin(numbers[name], least, most) ? undefined : { key: name, limit: most })
  if (kind === 'poll') within('most', 1, Math.max(1, choices.length))
  if (kind === 'dots') within('dots', 1, mostDots)
  if (kind === 'words') within('each', 1, mostWordsEach)
  if (kind === 'budget') within('envelope', 1, mostPounds)
  if (kind === 'scale') {
    within('low', 0, 1)
    within('high', 2, isSlider ? widestSlider - 1 : widestSteps - 1)
  }
}

/** The draft as a command takes it; null where something is wrong that no field could say. */
export function inputFrom(draft: Draft): ActivityInput | null {
  const { kind, numbers, texts, timer } = draft
  const number = (name: keyof Draft['numbers']) => numberTyped(numbers[name])
  const about = { kind, prompt: written(texts.prompt), timerSeconds: timer === '' ? null : Number(timer) }
  const choices = filledRows(draft).map(({ id, text, cost }) => ({
    ...{ id: id || undefined, text: written(text) },
    ...(kind === 'budget' && { cost: numberTyped(cost) }),
  }))
  const input = {
    ...about,
    ...(hasChoices(kind) && { choices }),
    ...(kind === 'poll' && { most: number('most') }),
    ...(kind === 'dots' && { dots: number('dots') }),
    ...(kind === 'words' && { each: number('each') }),
    ...(kind === 'budget' && { envelope: number('envelope') }),
    ...(kind === 'statements' && { takesOwn: draft.takesOwn }),
    ...(kind === 'scale' && {
      ...{ low: number('low'), high: number('high'), isSlider: draft.isSlider },
      ...{ lowText: written(texts.lowText), highText: written(texts.highText) },
    }),
    ...(kind === 'pause' && { body: written(texts.body), pictureHash: draft.picture || undefined }),
  }
  return ActivityInput.safeParse(input).success ? (input as ActivityInput) : null
}

const written = (texts: TextsTyped): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
