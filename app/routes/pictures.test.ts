import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { largestPicture, picturePath } from '#domain/pictures/schema.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { loader } from './pictures.$hash.ts'
import { action } from './work.pictures.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const context = () =>
  ({ domain: here.ctx, actorFor: async () => here.people.organisationLead }) as unknown as AppLoadContext
const upload = (body: RequestInit['body']) => {
  const request = new Request('http://localhost/work/tees/pictures', {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit)
  const args = { context: context(), params: { place: here.place.slug }, request }
  return action(args as unknown as ActionFunctionArgs).catch((thrown: Response) => thrown)
}
const read = (hash: string) =>
  loader({
    context: context(),
    params: { hash },
    request: new Request('http://localhost/'),
  } as unknown as LoaderFunctionArgs)

test('a picture that was uploaded is there for everybody, for good', async () => {
  const bytes = await sharp({ create: { width: 50, height: 40, channels: 3, background: '#f2b134' } })
    .png()
    .toBuffer()
  const answer = await upload(new Uint8Array(bytes))
  const stored = await answer.json()
  expect(stored).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), width: 50, height: 40 })

  const served = await read(picturePath(stored.hash).split('/').at(-1) as string)
  expect(served.headers.get('content-type')).toBe('image/webp')
  expect(served.headers.get('cache-control')).toContain('immutable')
  expect(served.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await sharp(Buffer.from(await served.arrayBuffer())).metadata()).format).toBe('webp')
})

test('forty megabytes are read to their end, not kept, and answered in words', async () => {
  const piece = new Uint8Array(1024 * 1024)
  let pieces = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1
      if (pieces > 40) controller.close()
      else controller.enqueue(piece)
    },
  })
  const answer = await upload(body)
  expect(answer.status).toBe(400)
  expect((await answer.json()).problem).toMatchObject({
    code: 'survey-desk.picture-too-large',
    details: { megabytes: largestPicture / 1024 / 1024 },
  })
  expect(pieces).toBe(41)
})

test.each(['..', `${'0'.repeat(64)}.webp`, `${'0'.repeat(64)}.svg`])('there is no picture called %s', async (name) => {
  await expect(read(name)).rejects.toMatchObject({ status: 404 })
})
