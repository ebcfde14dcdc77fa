import { expect, test } from 'vitest'
import { readArguments } from './import-arguments.ts'

const given = (...more: string[]) => readArguments(['a.csv', '--survey', 'what-matters', '--text', 'comment', ...more])

test('a language is kept in its one spelling', () => {
  expect(given()).toMatchObject({ language: 'en' })
  expect(given('--language', 'EN-gb')).toMatchObject({ language: 'en-GB' })
})

test.each(['en_GB', 'e', ''])('“%s” is no language, and is told so', (code) => {
  expect(given('--language', code)).toBe(`${code} is no language code: write one like en, ur or en-GB.`)
})
