import { expect, test } from 'vitest'
import { NewWorkshopFields, newWorkshopFrom, wrongFieldsOf } from './new-workshop.server.ts'

const typed = (fields: Record<string, string>) =>
  NewWorkshopFields.parse({
    title: 'An evening',
    organisationId: '0190a2c4-1111-7000-8000-000000000000',
    heldOn: '2026-05-04',
    placeSees: 'counts',
    dots: '5',
    ...fields,
  })
const wrong = (fields: Record<string, string>) => wrongFieldsOf(typed(fields))
const many = (count: number) => Array.from({ length: count }, (_, index) => `Choice ${index}`).join('\n')

test('a vote or statements with a question and nothing under it is refused, not left out', () => {
  const halves: Record<string, string>[] = [{ dotsPrompt: 'Where first?' }, { statementsPrompt: 'Do you agree?' }]
  for (const half of halves)
    expect(newWorkshopFrom(typed({ ideas: 'What is strong here?', ...half }), 'en')).toMatchObject({
      ok: false,
      problem: { code: 'workshops.incomplete' },
    })
})

test('each limit is said at its own field', () => {
  const vote = { dotsPrompt: 'Where first?', dotsChoices: 'Benches\nTrees' }
  expect(wrong(vote)).toEqual({})
  expect(wrong({ ...vote, title: ' ' })).toEqual({ title: { key: 'title' } })
  expect(wrong({ ...vote, dotsChoices: 'Benches' })).toEqual({ dotsChoices: { key: 'choices', limit: 30 } })
  expect(wrong({ ...vote, dotsChoices: many(31) })).toEqual({ dotsChoices: { key: 'choices', limit: 30 } })
  expect(wrong({ ...vote, dotsPrompt: '' })).toEqual({ dotsPrompt: { key: 'question' } })
  for (const dots of ['', '0', '21', '2.5', 'many'])
    expect(wrong({ ...vote, dots })).toEqual({ dots: { key: 'dots', limit: 20 } })
  expect(wrong({ statementsPrompt: 'Do you agree?' })).toEqual({ statements: { key: 'statements', limit: 1000 } })
})

test('what is whole becomes a workshop, and dots matter only where there is a vote', () => {
  const made = newWorkshopFrom(typed({ ideas: 'What is strong here?', dots: '' }), 'en')
  expect(made).toMatchObject({ ok: true, value: { activities: [{ kind: 'ideas' }] } })
})
