import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNote, addReading } from '#domain/commitments/commands/add-news.ts'
import { closeCommitment } from '#domain/commitments/commands/follow-up.ts'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import { readDeskCommitment } from '#domain/commitments/queries/desk.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { takeDownFile } from './commands/take-down.ts'
import { readOpenFile } from './queries.ts'
import { type EvidenceFile, largestEvidence, mostFiles } from './schema.ts'

let here: Scene
let publicId: string
const pdf = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n')
const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5c63' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Somebody by name' } })
    .toBuffer()
const lead = () => here.people.strategyLead
const at = async () => {
  const { revision } = orFail(await readDeskCommitment(here.ctx, lead(), here.place, publicId, 'en'))
  return { place: here.place, publicId, seen: revision }
}
const open = async () => orFail(await readOpenCommitment(here.ctx, here.place, publicId, 'en'))
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace('commitments-desk.', '')
const words = { kind: 'news', words: 'Four are up', language: 'en', on: '', link: '', linkName: '' } as const
const tell = async (bytes: Buffer | null, shows = 'Four benches by the clinic', actor: Actor = lead()) =>
  addNote(here.ctx, actor, await at(), { ...words, file: { bytes, shows } })
const newest = async (): Promise<EvidenceFile | undefined> => (await open()).notes[0]?.files[0]
const read = ({ publicId: file, kind }: Pick<EvidenceFile, 'publicId' | 'kind'>) =>
  readOpenFile(here.ctx.db, here.place.id, publicId, { publicId: file, kind })

beforeAll(async () => {
  here = await scene()
  const { council: organisation } = await ownersIn(here)
  const goal = here.framework[0]?.goals[0]?.publicId ?? ''
  const said = { title: { en: 'Seats' }, said: { en: 'Places to rest' }, answer: { en: 'Twelve' } }
  const typed: Typed = {
    texts: { ...said, measure: { en: 'Benches' }, unit: {} },
    ...{ stance: 'will', organisation, role: 'Head of parks', goal, from: 'goal', dueOn: '2026-12-31' },
    ...{ baseline: '0', baselineOn: '2026-04-01', target: '12', reason: {} },
  }
  publicId = orFail(await beginCommitment(here.ctx, lead(), here.place, typed)).publicId
  orFail(await publishCommitment(here.ctx, lead(), { place: here.place, publicId, seen: 1 }, typed))
})
afterAll(() => here.close())

test('a picture stands beside the news, made anew, with what it shows', async () => {
  orFail(await tell(await photo()))
  const file = await newest()
  expect(file).toMatchObject({ kind: 'picture', shows: { text: 'Four benches by the clinic' }, gone: null })
  expect(file).toMatchObject({ size: { width: 40, height: 30 } })
  const bytes = file && (await read(file))
  expect((await sharp(bytes ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined()
  expect(bytes?.toString('latin1')).not.toContain('Somebody')
})

test('a PDF stands beside a number as it is, and another one beside the same day', async () => {
  const number = { value: '4', on: '2026-05-01', language: 'en' } as const
  for (const shows of ['The first count', 'The second count'])
    orFail(await addReading(here.ctx, lead(), await at(), { ...number, file: { bytes: pdf, shows } }))
  const [day] = (await open()).filesOfDays
  expect(day).toMatchObject({ on: '2026-05-01', files: [{ shows: { text: 'The first count' } }, { kind: 'pdf' }] })
  expect(day?.files[0] && (await read(day.files[0]))).toEqual(pdf)
})

test('what may not stand in public is refused, with the news that it came with', async () => {
  const before = (await open()).notes.length
  const program = Buffer.from('%PDF-1.7\n1 0 obj << /S /JavaScript >> endobj\n%%EOF\n')
  const wrong: [string, Buffer | null, string?][] = [
    ['file-shows-missing', pdf, ' '],
    ['too-long', pdf, 'x'.repeat(201)],
    ['file-missing', Buffer.alloc(0)],
    ['file-too-large', null],
    ['file-too-large', Buffer.alloc(largestEvidence + 1)],
    ['file-kind', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['file-heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['file-broken', (await photo()).subarray(0, 200)],
    ['pdf-holds-more', program],
  ]
  for (const [code, bytes, shows] of wrong) expect(codeOf(await tell(bytes, shows)), code).toBe(code)
  expect(codeOf(await tell(pdf, 'A count', here.people.moderator))).toBe('problems.forbidden')
  expect((await open()).notes).toHaveLength(before)
})

test('it is taken down with a reason that stands in its place, and is gone', async () => {
  orFail(await tell(pdf, 'A list with names in it'))
  const file = await newest()
  if (!file) throw new Error('it is not there')
  const why = { file: file.publicId, why: 'It named people who live there.', language: 'en' } as const
  const press = async (more = {}, actor = lead()) => takeDownFile(here.ctx, actor, await at(), { ...why, ...more })
  expect(codeOf(await press({ why: ' ' }))).toBe('file-why-missing')
  expect(codeOf(await press({ file: 'none' }))).toBe('file-unknown')
  expect(codeOf(await press({}, here.people.organisationLead))).toBe('problems.forbidden')
  orFail(await press())
  expect(await newest()).toEqual({
    ...{ publicId: file.publicId, kind: 'pdf' },
    gone: { on: '2026-05-04', why: { text: why.why, language: 'en', isFallback: false } },
  })
  expect(await read(file)).toBeNull()
  expect(JSON.stringify(await open())).not.toContain('A list with names')
  expect(codeOf(await press())).toBe('file-unknown')
})

test('the database itself keeps what was public, and takes a file down once', async () => {
  const files = () => here.ctx.db.updateTable('commitment_file')
  await expect(here.ctx.db.deleteFrom('commitment_file').execute()).rejects.toThrow('not deleted')
  await expect(files().set({ read_on: '2026-05-02' }).execute()).rejects.toThrow('stays as it was')
  await expect(files().where('gone_at', 'is not', null).set({ gone_at: new Date() }).execute()).rejects.toThrow('stays')
})

test('there is room for so many, and after the end nothing comes, but something may go', async () => {
  for (let left = mostFiles - 4; left > 0; left -= 1) orFail(await tell(pdf))
  expect(codeOf(await tell(pdf))).toBe('files-full')
  orFail(await closeCommitment(here.ctx, lead(), await at(), { words: 'All stand', language: 'en', outcome: 'kept' }))
  expect(codeOf(await tell(Buffer.alloc(0), ''))).toBe('state-moved')
  const file = (await open()).notes.flatMap(({ files }) => files)[0]
  const why = { file: file?.publicId ?? '', why: 'Somebody in it asked for it.', language: 'en' } as const
  expect(codeOf(await takeDownFile(here.ctx, lead(), await at(), why))).toBe('ok')
})
