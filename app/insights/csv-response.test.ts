import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loader as contributionsCsv } from '#app/routes/work.insight.contributions-csv.ts'
import { loader as countsCsv } from '#app/routes/work.insight.counts-csv.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { csvOf } from '#domain/kernel/csv.ts'
import { ok } from '#domain/kernel/result.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { csvResponse } from './csv-response.server.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
  const evidence = evidenceIn(here)
  await evidence.answer(await evidence.survey(), { people: 3, text: 'Buses', goals: [0] })
})
afterAll(() => here.close())

/** What the route answers, thrown or returned. */
async function asked(loader: (args: LoaderFunctionArgs) => Promise<Response>, actor: Actor): Promise<Response> {
  const request = new Request('http://localhost/work/live-well-south-tees/insight/x.csv')
  const context = { domain: here.ctx, actorFor: async () => actor } as unknown as LoaderFunctionArgs['context']
  return loader({ request, context, params: { place: here.place.slug } }).catch((thrown: Response) => thrown)
}

test('an export is a file to save, kept by nobody on the way', async () => {
  const response = await asked(contributionsCsv, here.people.strategyLead)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="live-well-south-tees-contributions-2026-05-04.csv"',
    'cache-control': 'private, no-store',
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8').match(/Buses/g)).toHaveLength(3)
})

test('a download that is given up stops reading', () => {
  const browser = new AbortController()
  const request = new Request('http://localhost/x.csv', { signal: browser.signal })
  const file = csvOf({ columns: ['row'], batches: [[['first']]] })
  csvResponse(request, ok({ file, fileName: 'x.csv' }), '/')
  browser.abort()
  expect(file.destroyed).toBe(true)
})

test('a guest is sent to sign in, a moderator is refused', async () => {
  for (const loader of [contributionsCsv, countsCsv]) {
    const guest = await asked(loader, nobody)
    expect([guest.status, guest.headers.get('location')]).toEqual([
      302,
      '/sign-in?next=%2Fwork%2Flive-well-south-tees%2Finsight',
    ])
    expect((await asked(loader, here.people.moderator)).status).toBe(403)
  }
})
