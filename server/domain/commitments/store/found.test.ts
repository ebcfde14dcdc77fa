import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/kernel/days.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { statusCases } from '../rules/cases.ts'
import { spansOf } from '../rules/days.ts'
import { isOverdue, statusOf } from '../rules/status.ts'
import { rangesOf } from './found.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

test('the database finds each colour on the days on which the rules give it, of every case and half a year around', async () => {
  const asked = statusCases.flatMap(({ today, standing }) => {
    const spans = spansOf(standing)
    const around = [0, 1, -1, 29, 31, 60, 183, -183].map((after) => addDays(today, after))
    return around.map((day) => ({
      ...{ day, ...statusOf(standing, day), isOverdue: isOverdue(standing, day) },
      red: rangesOf(spans, ({ colour }) => colour === 'red'),
      overdue: rangesOf(spans, (span) => span.isOverdue),
    }))
  })
  const { rows } = await sql<{ isRed: boolean; isOverdue: boolean }>`
    select red::datemultirange @> day as "isRed", overdue::datemultirange @> day as "isOverdue"
    from unnest(${asked.map(({ day }) => day)}::date[], ${asked.map(({ red }) => red)}::text[],
      ${asked.map(({ overdue }) => overdue)}::text[]) with ordinality as each(day, red, overdue, at)
    order by at`.execute(here.ctx.db)
  expect(rows).toEqual(asked.map(({ colour, isOverdue }) => ({ isRed: colour === 'red', isOverdue })))
})
