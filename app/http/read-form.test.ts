import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm, readFormWithFile } from './read-form.ts'

const post = (body: URLSearchParams | FormData | string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/s/what-matters', { method: 'POST', body, headers })
const Anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

test('a name sent twice becomes a list, a name sent once stays a text', async () => {
  const form = await readForm(post(new URLSearchParams('tag=a&tag=b&text=hello')), Anything)
  expect(form.data).toEqual({ tag: ['a', 'b'], text: 'hello' })
})

test('a name that ends in brackets is a list even with one value', async () => {
  const form = await readForm(post(new URLSearchParams('choices[]=a')), z.object({ choices: z.array(z.string()) }))
  expect(form.data).toEqual({ choices: ['a'] })
})

test('a multipart form is read too, without its files', async () => {
  const body = new FormData()
  body.set('text', 'ہیلو')
  body.set('file', new Blob(['x']), 'x.txt')
  expect((await readForm(post(body), Anything)).typed).toEqual({ text: 'ہیلو' })
})

test.each([
  ['as it is', new Blob(['%PDF']), Buffer.from('%PDF')],
  ['not, where it is too large, and what was typed is not lost with it', new Blob([new Uint8Array(1001)]), null],
  ['as nothing, where none was chosen', new Blob(), Buffer.alloc(0)],
])('a file comes %s', async (_, file, bytes) => {
  const body = new FormData()
  body.set('text', 'A count')
  body.set('file', file, 'x.pdf')
  const form = await readFormWithFile(post(body), Anything, { name: 'file', most: 1000 })
  expect(form).toMatchObject({ typed: { text: 'A count' }, bytes })
})

test('a form without a file may hold no more than any other', async () => {
  const plain = post(new URLSearchParams({ text: 'a'.repeat(300_000) }))
  await expect(readFormWithFile(plain, Anything, { name: 'file', most: 1_000_000 })).rejects.toMatchObject({
    status: 400,
  })
})

test('what was typed comes back beside the complaint', async () => {
  const form = await readForm(post(new URLSearchParams('email=nobody')), z.object({ email: z.email() }))
  expect(form.success).toBe(false)
  expect(form.typed).toEqual({ email: 'nobody' })
})

test('null bytes are dropped, as the database cannot keep them', async () => {
  expect((await readForm(post(new URLSearchParams({ text: 'a\0b' })), Anything)).typed).toEqual({ text: 'ab' })
})

test('a form above 256 kB is refused', async () => {
  const refused = await readForm(post(new URLSearchParams({ text: 'a'.repeat(300_000) })), Anything).catch(
    (thrown) => thrown,
  )
  expect(refused).toBeInstanceOf(Response)
  expect(await refused.json()).toEqual({ problem: { kind: 'invalid', code: 'problems.form-too-large' } })
})

test('a body that is no form is refused', async () => {
  const refused = await readForm(post('{}', { 'content-type': 'application/json' }), Anything).catch((thrown) => thrown)
  expect(refused.status).toBe(400)
})

test('a form of very many fields is refused before it costs anything', async () => {
  const names = Array.from({ length: 30_000 }, (_, index) => `${index.toString(36)}=`).join('&')
  const started = process.cpuUsage()
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  await expect(readForm(post(names, form), Anything)).rejects.toMatchObject({ status: 400 })
  // A second is a hundred times what it takes; looking through all of it for each name took twenty.
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(1000)
})
