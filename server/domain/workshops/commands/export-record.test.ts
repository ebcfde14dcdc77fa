import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkRecord } from '#server/cli/rebuild-record.ts'
import { drawFrom, playSession } from '#test/support/random-session.ts'
import type { Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { exportRecord, type RecordFile } from './export-record.ts'

let stage: Scene
let room: Room
beforeAll(async () => {
  stage = await scene()
  room = await playSession(stage, drawFrom(5), 100)
})
afterAll(() => stage.close())

const take = async (what: RecordFile, actor = stage.people.facilitator) => {
  const taken = await exportRecord(stage.ctx, actor, room.publicId, { what, language: 'en' })
  if (!taken.ok) throw new Error(taken.problem.code)
  return { name: taken.value.fileName, content: await text(taken.value.file) }
}

test('the file of a workshop proves its own totals, and is found out when a number in it was changed', async () => {
  const { name, content } = await take('json')
  expect(name).toBe(`workshop-2026-05-04-${room.publicId}.json`)
  expect(checkRecord(content)).toMatchObject({ isRight: true })

  const changed = JSON.parse(content)
  changed.totals[0].people += 1
  const { isRight, lines } = checkRecord(JSON.stringify(changed))
  expect(isRight).toBe(false)
  expect(lines[1]).toContain('a1, round 1, people: the file says')
  expect(checkRecord(content.slice(0, -30)).isRight).toBe(false)
  expect(checkRecord('{"format":"workshop-record"}').isRight).toBe(false)
})

test('ballots and totals come as sheets too', async () => {
  const ballots = (await take('ballots')).content.split('\r\n')
  const totals = (await take('totals')).content.split('\r\n')
  expect(ballots[0]).toBe(
    '\ufeffactivity,question,round,person,number,source,late,received_at,entered_by,sheet,counts,choice,choice_text,value,shown,after_reveal',
  )
  expect(ballots.length).toBeGreaterThan(5)
  expect(totals.filter((line) => line.startsWith('a1,poll,Which?,')).length).toBeGreaterThan(0)
})

test('only whoever runs workshops for the organisation that owns it takes the record, and it is written down', async () => {
  const { moderator, strategyLead, administrator } = stage.people
  for (const actor of [moderator, strategyLead, administrator])
    await expect(take('json', actor)).rejects.toThrow('forbidden')
  await take('totals')
  const written = await stage.ctx.db
    .selectFrom('audit_entry')
    .select(['details'])
    .where('verb', '=', 'workshops.export-record')
    .orderBy('id')
    .execute()
  expect(written.at(-1)?.details).toEqual({ what: 'totals' })
})
