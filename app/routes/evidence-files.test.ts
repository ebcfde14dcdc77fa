import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import { evidencePath } from '#domain/evidence-files/schema.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { loader } from './p.$place.did.$commitment.files.$file.ts'
import { action } from './work.commitments.$commitment.tsx'

let here: Scene
let publicId: string
const pdf = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n'
beforeAll(async () => {
  here = await scene()
  const { council: organisation } = await ownersIn(here)
  const goal = here.framework[0]?.goals[0]?.publicId ?? ''
  const typed: Typed = {
    texts: { title: { en: 'Seats' }, said: { en: 'Places to rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
    ...{ stance: 'will', organisation, role: 'Head of parks', goal, from: 'goal', dueOn: '2026-12-31' },
    ...{ baseline: '', baselineOn: '', target: '', reason: {} },
  }
  const lead = here.people.strategyLead
  publicId = orFail(await beginCommitment(here.ctx, lead, here.place, typed)).publicId
  orFail(await publishCommitment(here.ctx, lead, { place: here.place, publicId, seen: 1 }, typed))
})
afterAll(() => here.close())

const context = () =>
  ({ domain: here.ctx, actorFor: async () => here.people.strategyLead }) as unknown as AppLoadContext
const press = async (body: FormData | URLSearchParams) => {
  const request = new Request('http://localhost/work', { method: 'POST', body })
  const params = { place: here.place.slug, commitment: publicId }
  return (await action({ context: context(), params, request } as unknown as ActionFunctionArgs)) as Response
}
const newest = async () => orFail(await readOpenCommitment(here.ctx, here.place, publicId, 'en')).notes[0]?.files[0]
const read = (file: string) => {
  const params = { place: here.place.slug, commitment: publicId, file }
  const request = new Request('http://localhost/p')
  return loader({ context: context(), params, request } as unknown as LoaderFunctionArgs)
}

test('a form brings a document, everybody may save it and nobody opens it, until it is taken down', async () => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ act: 'news', seen: '2', words: 'Four are up', fileShows: 'A count' }))
    body.set(name, value)
  body.set('file', new Blob([pdf]), 'anything.html')
  expect((await press(body)).headers.get('location')).toContain('done=news')
  const file = await newest()
  const name = file ? (evidencePath('', '', file).split('/').at(-1) ?? '') : ''
  const { headers, text } = { headers: (await read(name)).headers, text: await (await read(name)).text() }
  expect(text).toBe(pdf)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  const down = { act: `take-down ${file?.publicId}`, seen: '3', why: 'It named people.' }
  expect((await press(new URLSearchParams(down))).headers.get('location')).toContain('done=take-down')
  await expect(read(name)).rejects.toMatchObject({ status: 404 })
})

test.each(['none.pdf', 'none.html', 'none'])('there is no file called %s', async (name) => {
  await expect(read(name)).rejects.toMatchObject({ status: 404 })
})
