import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.server.ts'
import { locales } from './locales.ts'
import { publicNamespaces, workNamespaces } from './namespaces.ts'
import type { Sentences } from './translations.ts'

const folder = 'public/locales'
const raw: Record<string, Record<string, Sentences>> = Object.fromEntries(
  Object.keys(locales).map((locale) => {
    const read = (file: string) => JSON.parse(readFileSync(`${folder}/${locale}/${file}`, 'utf8')) as Sentences
    const files = readdirSync(`${folder}/${locale}`)
    return [locale, Object.fromEntries(files.map((file) => [file.replace('.json', ''), read(file)]))]
  }),
)

/** 'form.errors.one' -> text */
function flat(sentences: Sentences, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(sentences).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}
const plural = /_(zero|one|two|few|many|other)$/
const gaps = (text: string) => [...new Set(text.match(/{{[^},]+/g) ?? [])].map((gap) => gap.replace(/\s/g, '')).sort()
const shared = Object.keys(raw.en ?? {}).filter((name) => raw.ur?.[name])

test('every file is a known namespace, and every public one is in every language', () => {
  const known: readonly string[] = [...publicNamespaces, ...workNamespaces]
  for (const [locale, files] of Object.entries(raw)) {
    expect(
      Object.keys(files).filter((name) => !known.includes(name)),
      `unknown in ${locale}`,
    ).toEqual([])
  }
  const english = Object.keys(raw.en ?? {})
  for (const name of publicNamespaces.filter((each) => english.includes(each)))
    expect(Object.keys(raw.ur ?? {})).toContain(name)
})

test.each(shared)('%s says the same things in English and in Urdu', (name) => {
  const [english, urdu] = [flat(raw.en![name]!), flat(raw.ur![name]!)]
  const base = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(plural, '')))].sort()
  expect(base(urdu.keys())).toEqual(base(english.keys()))
})

test.each(shared)('%s fills the same gaps in both languages', (name) => {
  const [english, urdu] = [flat(raw.en![name]!), flat(raw.ur![name]!)]
  const differing = [...urdu].filter(([key, text]) => {
    const original = english.get(key)
    // "One person" needs no number: only the general form must fill every gap.
    return original !== undefined && !key.endsWith('_one') && gaps(original).join() !== gaps(text).join()
  })
  expect(differing).toEqual([])
})

test.each(Object.entries(raw))('%s has every plural form its grammar knows', (locale, files) => {
  const wanted = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort()
  for (const [name, sentences] of Object.entries(files)) {
    const keys = [...flat(sentences).keys()].filter((key) => plural.test(key))
    for (const stem of new Set(keys.map((key) => key.replace(plural, '')))) {
      const found = wanted.filter((category) => keys.includes(`${stem}_${category}`))
      expect(found, `${locale}/${name}: ${stem}`).toEqual(wanted)
    }
  }
})

test('what one language lacks is said in English', () => {
  const catalogue = readCatalogue(folder)
  for (const name of Object.keys(catalogue.en)) expect(Object.keys(catalogue.ur)).toContain(name)
})
