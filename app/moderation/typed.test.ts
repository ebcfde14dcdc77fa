import { expect, test } from 'vitest'
import { createTyped, type Typed } from './typed.ts'

const all = (store: ReturnType<typeof createTyped>) => [...store.all()]
const polish: Typed = { text: 'Pół zdania', language: 'pl', number: 0 }

test('what was saved is no draft any more, and what was typed meanwhile stays and goes on top of it', () => {
  const store = createTyped()
  store.write('text', 'new', polish)
  store.write('another', 'new', polish)
  store.saved('text', { language: 'pl', text: 'Pół' })
  expect(all(store)).toEqual([
    ['text/new', { ...polish, number: null }],
    ['another/new', polish],
  ])
  store.saved('text', { language: 'pl', text: 'Pół zdania' })
  expect(all(store)).toEqual([['another/new', polish]])
})

test('whoever was told that another translation stands writes over that one, in that language alone', () => {
  const store = createTyped()
  const english: Typed = { text: 'Half a sen', language: 'en', number: 3 }
  store.write('text', 'new', polish)
  store.write('text', 'en', english)
  store.overtaken('text', 'en')
  expect(all(store)).toEqual([
    ['text/new', polish],
    ['text/en', { ...english, number: null }],
  ])
})
