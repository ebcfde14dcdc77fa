import { afterAll, beforeAll, expect, test } from 'vitest'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'
import { keepFile, sweepFiles } from './commands/keep-file.ts'
import { chooseEncoding, readMappingForm } from './commands/map-columns.ts'

let here: Scene
let slug: string
beforeAll(async () => {
  here = await scene()
  slug = (await surveyOf(here, { slug: 'travel' })).slug
})
afterAll(() => here.close())

const lead = () => here.people.organisationLead
const keep = (bytes: Buffer) => keepFile(here.ctx, lead(), slug, { name: 'a.csv', bytes })

test('a file is kept for an hour, for whoever uploaded it', async () => {
  const { id } = orFail(await keep(Buffer.from('a\nBuses')))
  const { organisationLead, administrator } = here.people
  const gone = { problem: { code: 'survey-desk.import-file-gone' } }
  expect(await readMappingForm(here.ctx, administrator, slug, id)).toMatchObject(gone)
  expect(await readMappingForm(here.ctx, organisationLead, slug, 'guessed')).toMatchObject(gone)
  expect(await readMappingForm(here.ctx, here.people.moderator, slug, id)).toMatchObject({
    problem: { kind: 'forbidden' },
  })
  expect(
    await keepFile(here.ctx, here.people.strategyLead, slug, { name: 'a', bytes: Buffer.from('a') }),
  ).toMatchObject({
    problem: { kind: 'forbidden' },
  })
  here.clock.forward(61 * 60_000)
  expect(await readMappingForm(here.ctx, organisationLead, slug, id)).toMatchObject(gone)
  await sweepFiles(here.ctx)
  expect(await here.ctx.db.selectFrom('import_file').selectAll().execute()).toEqual([])
})

test.each([
  ['windows-1250', 'b36f646b61', 'łodka'],
  ['windows-1256', 'e3cfd1d3c9', 'مدرسة'],
  ['windows-1252', 'c4727a7465', 'Ärzte'],
  ['utf-8', 'c384727a7465', 'Ärzte'],
] as const)('a file is read anew in the encoding that somebody picks: %s', async (encoding, hex, word) => {
  const { id } = orFail(
    await keep(
      Buffer.concat([Buffer.from('a,'), Buffer.from(`${hex}0a`, 'hex'), Buffer.from('x,'), Buffer.from(hex, 'hex')]),
    ),
  )
  const form = async () => orFail(await readMappingForm(here.ctx, lead(), slug, id))
  const other = encoding === 'utf-8' ? 'windows-1252' : 'utf-8'
  orFail(await chooseEncoding(here.ctx, lead(), slug, id, other))
  expect((await form()).columns[1]?.name).not.toBe(word)
  orFail(await chooseEncoding(here.ctx, lead(), slug, id, encoding))
  expect(await form()).toMatchObject({ encoding, columns: [{ name: 'a' }, { name: word, samples: [word] }] })
  expect(await chooseEncoding(here.ctx, here.people.moderator, slug, id, encoding)).toMatchObject({
    problem: { kind: 'forbidden' },
  })
})

test('a million rows, 20 MB and spreadsheets are refused at once, each with its reason', async () => {
  expect(await keep(Buffer.from(`a\n${'Buses\n'.repeat(1_000_000)}`))).toMatchObject({
    problem: { code: 'survey-desk.import-too-many-rows', details: { limit: 100_000 } },
  })
  expect(await keep(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))).toMatchObject({
    problem: { code: 'survey-desk.import-file-too-large', details: { megabytes: 20 } },
  })
  expect(await keep(Buffer.from('504b0304', 'hex'))).toMatchObject({
    problem: { code: 'survey-desk.import-spreadsheet' },
  })
  expect(await keep(Buffer.alloc(0))).toMatchObject({ problem: { code: 'survey-desk.import-no-file' } })
})
