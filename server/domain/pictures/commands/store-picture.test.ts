import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import { forbidden, signedOut } from '#domain/kernel/problem.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import {
  pictureBroken,
  pictureIsHeic,
  pictureKindUnknown,
  pictureMissing,
  pictureTooLarge,
  pictureTooManyPixels,
} from '../problems.ts'
import { readPicture, readStoredHashes } from '../queries.ts'
import { largestPicture } from '../schema.ts'
import { storePicture } from './store-picture.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5c63' } })
const store = (bytes: Buffer | null, actor: Parameters<typeof storePicture>[1] = here.people.organisationLead) =>
  storePicture(here.ctx, actor, { placeId: here.place.id, bytes })
const stored = async (bytes: Buffer) => {
  const result = await store(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  const picture = await readPicture(here.ctx.db, result.value.hash)
  if (!picture) throw new Error('it is not there')
  return { ...result.value, ...picture }
}

test('where a photo was taken is gone from it, and so is everything else beside the picture', async () => {
  const photo = await plain(400, 300)
    .jpeg()
    .withExif({
      IFD0: { Make: 'A phone', Copyright: 'Somebody by name' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 34/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 14/1 0/1' },
    })
    .toBuffer()
  const before = (await sharp(photo).metadata()).exif
  expect(before?.toString('latin1')).toContain('A phone')
  // The tag that leads to where it was taken, in either order of bytes.
  expect(before?.toString('latin1')).toMatch(/\x88\x25|\x25\x88/)

  const { bytes, mediaType } = await stored(photo)
  const { exif, xmp, iptc, icc, format } = await sharp(bytes).metadata()
  expect({ exif, xmp, iptc, icc, format, mediaType }).toEqual({ format: 'webp', mediaType: 'image/webp' })
  expect(bytes.toString('latin1')).not.toMatch(/EXIF|A phone|Somebody/)
})

test('a photo taken with the phone on its side stands upright', async () => {
  const lying = await plain(400, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(await stored(lying)).toMatchObject({ width: 300, height: 400 })
})

test('a large photo becomes as large as a page can show, a small one stays', async () => {
  expect(await stored(await plain(4000, 3000).jpeg().toBuffer())).toMatchObject({ width: 1600, height: 1200 })
  expect(await stored(await plain(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 })
})

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is taken', async (format) => {
  expect((await stored(await plain(60, 40)[format]().toBuffer())).mediaType).toBe('image/webp')
})

test('the same picture twice is kept once', async () => {
  const bytes = await plain(90, 90).png().toBuffer()
  const [first, second] = [await stored(bytes), await stored(bytes)]
  expect(second.hash).toBe(first.hash)
  expect(await readStoredHashes(here.ctx.db, [first.hash, 'f'.repeat(64)])).toEqual(new Set([first.hash]))
})

test('what is no picture is told by its bytes, whatever it is called', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  for (const text of [svg, '%PDF-1.7', 'GIF89a', 'MZ', '    ftypisom    '])
    expect(await store(Buffer.from(text))).toEqual({ ok: false, problem: pictureKindUnknown })
  expect(await store(Buffer.alloc(0))).toEqual({ ok: false, problem: pictureMissing })
  expect(await store(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toEqual({
    ok: false,
    problem: pictureIsHeic,
  })
})

test('half a picture is refused, and so is one that only begins as one', async () => {
  const whole = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 99, sigma: 40 },
    },
  })
    .png()
    .toBuffer()
  for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])])
    expect(await store(bytes)).toEqual({ ok: false, problem: pictureBroken })
})

test('more than ten megabytes are refused', async () => {
  expect(await store(Buffer.alloc(largestPicture + 1, 0xff))).toEqual({ ok: false, problem: pictureTooLarge })
  expect(await store(null)).toEqual({ ok: false, problem: pictureTooLarge })
})

test('a small file that unpacks into gigabytes is refused before it is unpacked', async () => {
  const bomb = await plain(60, 40).png().toBuffer()
  // The size that a PNG says it has, with the checksum of its head made right again.
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  expect(await store(bomb)).toEqual({ ok: false, problem: pictureTooManyPixels })
})

test('only who builds surveys here may bring pictures', async () => {
  const bytes = await plain(10, 10).png().toBuffer()
  expect(await store(bytes, nobody)).toEqual({ ok: false, problem: signedOut })
  expect(await store(bytes, here.people.moderator)).toEqual({ ok: false, problem: forbidden })
})

test('the audit says who brought a picture', async () => {
  const { hash } = await stored(await plain(33, 44).png().toBuffer())
  const entry = await here.ctx.db
    .selectFrom('audit_entry')
    .select(['verb', 'person_id', 'details'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(entry).toEqual({
    verb: 'pictures.store',
    person_id: here.people.organisationLead.personId,
    details: { hash, kind: 'png' },
  })
})

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
