import { expect, test } from 'vitest'
import { ActivityInput } from '../commands/activity-input.ts'
import { activitiesOf } from '../queries/templates.ts'
import { kinds } from '../schema/kinds.ts'
import { agendaTemplates } from '../schema/templates.ts'

test('every template is an agenda that can be made as it is, and each kind is in one of them', () => {
  const activities = agendaTemplates.flatMap(activitiesOf)
  for (const activity of activities) expect(ActivityInput.safeParse(activity)).toMatchObject({ success: true })
  expect(new Set(activities.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
})

test('every sentence of a template is there in Urdu too', () => {
  const texts = JSON.stringify(agendaTemplates.flatMap(activitiesOf)).match(/\{"en":"[^}]*\}/g) ?? []
  expect(texts.length).toBeGreaterThan(30)
  for (const text of texts) expect(JSON.parse(text).ur).toMatch(/[\u0600-\u06ff]/)
})
