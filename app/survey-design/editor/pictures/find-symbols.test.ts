import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { symbols } from '#domain/surveys/schema/symbols.ts'
import { findSymbols } from './find-symbols.ts'

const sentences = JSON.parse(readFileSync('public/locales/en/survey-desk.json', 'utf8')) as {
  pictures: { symbol: Record<string, string> }
}
const wordsOf = (name: string) => sentences.pictures.symbol[name] ?? ''
const find = (asked: string) => findSymbols(asked, wordsOf).map(({ name }) => name)

test('every symbol has a name, and every name a symbol', () => {
  expect(Object.keys(sentences.pictures.symbol).toSorted()).toEqual([...symbols].toSorted())
})

test('every symbol is a drawing without a program in it', () => {
  for (const name of [...symbols, ...['1', '2', '3', '4', '5'].map((step) => `face-${step}`)])
    expect(readFileSync(`public/symbols/${name}.svg`, 'utf8')).toMatch(/^<svg(?![\s\S]*(<script|on\w+=|href|<style))/)
})

test('symbols are found by what they mean, those of that name first', () => {
  expect(find('GP')).toEqual(['doctor', 'stethoscope'])
  expect(find('home')[0]).toBe('home')
  expect(find('Café')).toEqual(['drink'])
  expect(find('bench')).toEqual(['seat'])
  expect(find('mental health')).toEqual(['mind'])
  expect(find('unicorn')).toEqual([])
  expect(find('  ')).toHaveLength(symbols.length)
})
