import { expect, test } from 'vitest'
import { fillPipes } from './pipes.ts'

const none = () => undefined
const drop = (text: string) => fillPipes(text, none, 'nothing')

test('an earlier answer stands in the sentence, shortened where it is long', () => {
  expect(fillPipes('What do you like about {place}?', () => ' the\n park ')).toBe('What do you like about the park?')
  expect([...fillPipes('{place}', () => 'a'.repeat(200))]).toHaveLength(80)
})

test('without an answer the words that were written for it stand there, in every edition the same way', () => {
  expect(drop('What would make {place|your place} better?')).toBe('What would make your place better?')
  expect(fillPipes('{place|your place}', none)).toBe('your place')
})

test('without an answer and without such words the gap closes', () => {
  expect(drop('What do you like about {place}?')).toBe('What do you like about?')
  expect(drop('You said {place} is good: why?')).toBe('You said is good: why?')
  expect(drop('You said “{place}”, and we heard it.')).toBe('You said, and we heard it.')
  expect(drop('The best place ({place}) near you')).toBe('The best place near you')
  expect(drop('{place}: what is good there?')).toBe('what is good there?')
  expect(drop('آپ نے {place} چنا۔ کیوں؟')).toBe('آپ نے چنا۔ کیوں؟')
  expect(drop('One {a|} two {b} three')).toBe('One two three')
})

test('those who read results see where an answer stood', () => {
  expect(fillPipes('What do you like about {place}?', none)).toBe('What do you like about …?')
})
