import { expect, test } from 'vitest'
import { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { activitiesOf } from '#domain/workshops/queries/templates.ts'
import { activityKinds } from '#domain/workshops/schema/kinds.ts'
import { agendaTemplates } from '#domain/workshops/schema/templates.ts'
import { inputFrom, numberTyped, wrongFieldsOf } from './check-draft.server.ts'
import { draftFrom, draftTyped, shapeRows } from './draft.server.ts'
import { type Draft, textNames } from './draft.ts'

/** What a browser would send of a draft. */
function fieldsOf(draft: Draft): Record<string, string> {
  const fields: Record<string, string> = { source: draft.source, timer: draft.timer, picture: draft.picture }
  for (const name of textNames)
    for (const [language, text] of Object.entries(draft.texts[name])) fields[`${name}.${language}`] = text
  for (const [row, { id, cost, text }] of draft.choices.entries()) {
    fields[`choice.${row}.id`] = id
    fields[`choice.${row}.cost`] = cost
    fields[`choice.${row}.${draft.source}`] = ''
    for (const [language, said] of Object.entries(text)) fields[`choice.${row}.${language}`] = said
  }
  if (draft.isSlider) fields.isSlider = 'on'
  if (draft.takesOwn) fields.takesOwn = 'on'
  return { ...fields, ...draft.numbers }
}

test.each(activityKinds)('an activity of the kind %s goes through its form unchanged', (kind) => {
  const input = agendaTemplates.flatMap(activitiesOf).find((activity) => activity.kind === kind)
  if (!input) throw new Error('no template has it')
  const typed = draftTyped(fieldsOf(draftFrom(input, 'en')), kind, 'en')
  expect(wrongFieldsOf(typed)).toEqual({})
  expect(ActivityInput.parse(inputFrom(typed))).toEqual(ActivityInput.parse(input))
})

const poll = (fields: Record<string, string>) =>
  draftTyped({ source: 'en', 'prompt.en': 'When?', ...fields }, 'poll', 'en')
const two = { 'choice.0.en': 'Morning', 'choice.1.en': 'Evening' }

test('what is wrong is said at its field', () => {
  expect(wrongFieldsOf(poll(two))).toEqual({})
  expect(wrongFieldsOf(poll({ ...two, 'prompt.en': ' ' }))).toEqual({ 'prompt.en': { key: 'prompt' } })
  expect(wrongFieldsOf(poll({ 'choice.0.en': 'Morning', 'choice.1.en': '' }))).toEqual({
    'choice.1.en': { key: 'choices-least', limit: 2 },
  })
  expect(wrongFieldsOf(poll({ ...two, 'choice.2.en': '', 'choice.2.ur': 'شام' }))).toEqual({
    'choice.2.en': { key: 'choice' },
  })
  expect(wrongFieldsOf(poll({ ...two, most: '3' }))).toEqual({ most: { key: 'most', limit: 2 } })
})

test('a pasted list becomes rows in place of the empty ones', () => {
  const pasted = poll({ 'choice.0.en': 'Morning', 'choice.1.en': '', 'choice.2.en': '', more: 'Noon\r\n\r\n Evening ' })
  expect(pasted.choices.map(({ text }) => text.en)).toEqual(['Morning', 'Noon', 'Evening'])
})

test('a long list is taken whole, and one that is too long is refused, not cut', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, line) => `I agree with ${line}`).join('\n')
  const of = (count: number) =>
    draftTyped({ source: 'en', 'prompt.en': 'Do you agree?', more: lines(count) }, 'statements', 'en')
  expect(inputFrom(of(1000))).toMatchObject({ choices: { length: 1000 } })
  expect(wrongFieldsOf(of(1001))).toEqual({ 'choice.0.en': { key: 'choices-most', limit: 1000 } })
})

test('rows are added, moved and taken away, with their translations', () => {
  const draft = poll({ ...two, 'choice.1.ur': 'شام' })
  const shown = (act: string) => {
    const shaped = shapeRows(draft, act)
    return [shaped.draft.choices.map(({ text }) => text.en), shaped.row]
  }
  expect(shown('up.1')).toEqual([['Evening', 'Morning'], 0])
  expect(shown('down.1')).toEqual([['Morning', 'Evening'], 1])
  expect(shown('remove.0')).toEqual([['Evening'], 0])
  expect(shown('add')).toEqual([['Morning', 'Evening', undefined], 2])
  expect(shapeRows(draft, 'up.1').draft.choices[0]?.text.ur).toBe('شام')
})

test('money is read however it is written', () => {
  expect(['20,000', '£20 000', '۲۰۰۰۰', '20000'].map(numberTyped)).toEqual([20_000, 20_000, 20_000, 20_000])
  expect(['', 'many', '1.5.2'].every((typed) => Number.isNaN(numberTyped(typed)))).toBe(true)
})
