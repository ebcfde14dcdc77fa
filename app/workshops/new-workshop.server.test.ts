import { expect, test } from 'vitest'
import { NewWorkshopFields, newWorkshopFrom, wrongFieldsOf } from './new-workshop.server.ts'

const typed = (fields: Record<string, string>) =>
  NewWorkshopFields.parse({
    title: 'An evening',
    organisationId: '0190a2c4-1111-7000-8000-000000000000',
    heldOn: '2026-05-04',
    placeSees: 'counts',
    template: 'area-forum',
    ...fields,
  })

test('what is missing is said at its field', () => {
  expect(wrongFieldsOf(typed({}))).toEqual({})
  expect(wrongFieldsOf(typed({ title: ' ' }))).toEqual({ title: { key: 'title' } })
  expect(wrongFieldsOf(typed({ title: 'x'.repeat(201) }))).toEqual({ title: { key: 'too-long', limit: 200 } })
  expect(wrongFieldsOf(typed({ heldOn: 'soon' }))).toEqual({ heldOn: { key: 'heldOn' } })
  expect(newWorkshopFrom(typed({ title: '' }), 'en')).toMatchObject({ problem: { code: 'workshops.incomplete' } })
})

test('a workshop begins with the activities of its template, or with none', () => {
  expect(newWorkshopFrom(typed({}), 'ur')).toMatchObject({
    value: { title: { ur: 'An evening' }, activities: [{ kind: 'pause' }, { kind: 'board' }, {}, {}, {}] },
  })
  expect(newWorkshopFrom(typed({ template: 'anything' }), 'en')).toMatchObject({ value: { activities: [] } })
})
