import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { isHeldOut } from '#test/worries/examples.ts'
import { mayMeanRisk, reasonsFor } from './risk.ts'

type Row = { id: string; label: 'worry' | 'fine'; text: string }
/** The two thirds of a list that may be looked at. */
const listOf = (language: string): Row[] => {
  const file = join(import.meta.dirname, '../../../../test/worries', `${language}.csv`)
  return (parse(readFileSync(file), { columns: true, bom: true }) as Row[]).filter(({ id }) => !isHeldOut(id))
}
/** Those that a page of harmless words outweighs, and some of the others: all of them take half a minute. */
const outweighed = new Set(['cs-034', 'ar-028'])
const isAsked = (id: string, at: number) => outweighed.has(id) || at % 8 === 0
const ended = (text: string) => (/[.!?۔।؟]\s*$/.test(text) ? text.trim() : `${text.trim()}.`)

test.each(['ur', 'ro', 'pl', 'cs', 'ar', 'pa'])('a worry among harmless words is noticed: %s', (language) => {
  const rows = listOf(language)
  const fine = rows.filter(({ label, text }) => label === 'fine' && !mayMeanRisk(text))
  const some = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ended(fine[(from * 31 + index * 155 + 62) % fine.length]!.text)).join(
      ' ',
    )
  const missed = rows
    .filter(({ label }) => label === 'worry')
    .flatMap(({ id, text }, at) => {
      if (!isAsked(id, at)) return []
      const among = [
        `${some(at, 5)} ${text}`,
        `${ended(text)} ${some(at, 5)}`,
        `${some(at, 3)} ${ended(text)} ${some(at + 3, 3)}`,
      ]
      return among.some((each) => !mayMeanRisk(each)) ? [id] : []
    })
  expect(missed).toEqual([])
})

test('why a text is held names the places of the worry, not of what stands beside it', () => {
  const [worry, park] = ['Táta mě doma bije a bojím se ho.', 'V parku je hezky a lavičky jsou nové.']
  const text = `${park} ${park} ${worry} ${park}`
  const places = reasonsFor(text).flatMap(({ place }) => (place ? [text.slice(place.starts, place.ends)] : []))
  expect(places.length).toBeGreaterThan(0)
  for (const place of places) expect(worry).toContain(place)
})
