import { expect, test } from 'vitest'
import { languageName } from './language-name.ts'

test('a language has its name in the reader’s language, and what is no code stands as it is', () => {
  expect(languageName('ur', 'en')).toBe('Urdu')
  expect(languageName('en_GB', 'en')).toBe('en_GB')
})
