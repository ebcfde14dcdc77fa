import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Visibility } from '#db/schema/contributions.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { writeTable } from '#server/files/table.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { askForExport } from './commands/ask-for-export.ts'
import { fetchExport } from './commands/fetch-export.ts'
import { makeExports, type WriteFile } from './commands/make-exports.ts'
import { readExports } from './queries/files.ts'
import type { ExportAsked } from './schema.ts'

let here: Scene
let say: Awaited<ReturnType<typeof openQuestion>>
let bench: string
let survey: Awaited<ReturnType<typeof surveyOf>>

beforeAll(async () => {
  here = await scene()
  say = await openQuestion(here)
  bench = await approved('A bench by the shops')
  survey = await surveyOf(here, {
    slug: 'one-question',
    questions: [{ key: 'matters', kind: 'open-text', text: { en: 'What matters?' } }],
  })
})
afterAll(() => here.close())
beforeEach(async () => {
  await here.ctx.db.deleteFrom('export_file').execute()
  here.clock.forward(600_000)
})

async function approved(text: string): Promise<string> {
  const contributionId = await say(text)
  orFail(await decideVisibility(here.ctx, here.people.moderator, { contributionId, become: 'approved' }))
  return contributionId
}

const change = (
  id: string,
  to: { visibility?: Visibility; withheld?: boolean; may_quote?: boolean },
  db = here.ctx.db,
) => db.updateTable('contribution').set(to).where('id', '=', id).execute()
const lead = () => here.people.strategyLead
const ask = async (what: Partial<ExportAsked> = {}, by = lead()) => {
  const asked: ExportAsked = { what: 'contributions', format: 'csv', about: null, language: 'en' }
  orFail(await askForExport(here.ctx, by, here.place, { ...asked, ...what }))
}
const files = (by = lead()) => readExports(here.ctx.db, here.place, by.personId, here.clock.now())
const newest = async (by = lead()) => (await files(by))[0]?.state

async function made(what: Partial<ExportAsked> = {}, by = lead()): Promise<string> {
  await ask(what, by)
  await makeExports(here.ctx, writeTable)
  const [file] = await files(by)
  const { file: stream } = orFail(await fetchExport(here.ctx, by, here.place, file?.publicId ?? ''))
  return (await buffer(stream)).toString()
}

test.each(['waiting', 'hidden'] as const)(
  '%s words that are held leave the file of responses, and no other',
  async (was) => {
    orFail(await sendTo(here, survey, { matters: `A neighbour, ${was}` }))
    const { id } = await here.ctx.db
      .selectFrom('contribution')
      .select('id')
      .where('text', '=', `A neighbour, ${was}`)
      .executeTakeFirstOrThrow()
    await change(id, { visibility: was })
    expect(await made()).not.toContain(`neighbour, ${was}`)
    const owner = here.people.organisationLead
    expect(await made({ what: 'responses', about: survey.slug }, owner)).toContain(`neighbour, ${was}`)
    await change(id, { visibility: 'held' })
    expect(await newest(owner)).toBe('gone')
    expect(await newest()).toBe('ready')
  },
)

test('a translation that is corrected, doubted or taken away leaves every file it is in', async () => {
  const words = { contribution_id: bench, language: 'ur', number: 1, at: here.clock.now() }
  await here.ctx.db
    .insertInto('translation')
    .values({ ...words, text: 'A wrong word' })
    .execute()
  const ofTranslation = () => here.ctx.db.updateTable('translation').where('contribution_id', '=', bench)
  const becomes = [{ text: 'A right word' }, { needs_look: true }, { needs_look: false, text: null }]
  expect(await made()).toContain('A wrong word')
  for (const next of becomes) {
    expect(await newest()).toBe('ready')
    await ofTranslation().set(next).execute()
    expect(await newest()).toBe(next.needs_look === false ? 'ready' : 'gone')
    here.clock.forward(1000)
    await made()
  }
  await ofTranslation().set({ text: 'Once more' }).execute()
  await made()
  await here.ctx.db.deleteFrom('translation').execute()
  expect(await newest()).toBe('gone')
})

test('what is being taken back while a file begins is not in it, and what came by then leaves it later', async () => {
  const early = await approved('Somebody takes this back')
  let late = ''
  let making: Promise<void> | undefined
  await here.ctx.db.transaction().execute(async (db) => {
    await change(early, { withheld: true }, db)
    await ask()
    making = makeExports(here.ctx, writeTable)
    const waits = async () =>
      (await sql`select from pg_locks where locktype = 'advisory' and not granted`.execute(here.ctx.db)).rows.length
    await expect.poll(async () => (await waits()) > 0 || (await newest()) === 'ready').toBe(true)
    here.clock.forward(300_000)
    late = await approved('Somebody says this meanwhile')
  })
  await making
  const [file] = await files()
  const { file: stream } = orFail(await fetchExport(here.ctx, lead(), here.place, file?.publicId ?? ''))
  const content = (await buffer(stream)).toString()
  expect(content).not.toContain('takes this back')
  expect(content).toContain('says this meanwhile')
  expect(file?.readAt).toEqual(here.clock.now())
  await change(late, { visibility: 'hidden' })
  expect(await newest()).toBe('gone')
})

/** Takes something back in the middle of making, as often as told. */
function unsettled(times: number, formats: string[]): WriteFile {
  let left = times
  return (...given) => {
    formats.push(given[0])
    return Readable.from(
      (async function* () {
        if (left-- > 0) {
          await change(bench, { may_quote: true })
          await change(bench, { may_quote: false })
        }
        yield* writeTable(...given)
      })(),
    )
  }
}

test('a file that is put back stands behind those that wait', async () => {
  const formats: string[] = []
  await ask({ format: 'csv' })
  here.clock.forward(1000)
  await ask({ format: 'json' })
  await makeExports(here.ctx, unsettled(1, formats))
  expect(formats).toEqual(['csv', 'json', 'csv'])
  expect((await files()).map(({ state }) => state)).toEqual(['ready', 'ready'])
})

test('a file that is put back again and again comes to an end', async () => {
  const formats: string[] = []
  await ask()
  await makeExports(here.ctx, unsettled(100, formats))
  expect(await files()).toMatchObject([{ state: 'failed', problem: 'exports.restless' }])
  expect(formats).toHaveLength(11)
})
