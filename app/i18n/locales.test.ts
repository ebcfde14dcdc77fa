import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.server.ts'
import { type Locale, locales, localesFor } from './locales.ts'
import { publicNamespaces, workNamespaces } from './namespaces.ts'
import type { Sentences } from './translations.ts'

const folder = 'public/locales'
const spoken = Object.keys(locales) as Locale[]

/** 'form.errors.one' -> text */
function flat(sentences: Sentences, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(sentences).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}
const read = (locale: string, name: string) =>
  flat(JSON.parse(readFileSync(`${folder}/${locale}/${name}.json`, 'utf8')) as Sentences)
const filesOf = (locale: string) => readdirSync(`${folder}/${locale}`).map((file) => file.replace('.json', ''))

/** Every file that must be there, beside the English one. */
const translations = filesOf('en').flatMap((name) =>
  spoken
    .filter((locale) => locale !== 'en')
    .filter((locale) => publicNamespaces.some((each) => each === name) || localesFor('/work').includes(locale))
    .map((locale) => [locale, name] as const),
)
const sentencesOf = (locale: string, name: string) =>
  filesOf(locale).includes(name) ? read(locale, name) : new Map<string, string>()

const plural = /_(zero|one|two|few|many|other)$/
const stemOf = (key: string) => key.replace(plural, '')
const gaps = (text: string) => [...new Set(text.match(/{{[^}]+/g) ?? [])].map((gap) => gap.replace(/\s/g, '')).sort()
const hundreds = Array.from({ length: 201 }, (_, number) => number)

/** Whether a plural form is said of one number only, so that it needs no gap for it. */
function isOfOneNumber(locale: string, key: string): boolean {
  const form = plural.exec(key)?.[1]
  const rules = new Intl.PluralRules(locale)
  return form === 'zero' || (!!form && hundreds.filter((number) => rules.select(number) === form).length === 1)
}

test('every file is a known namespace', () => {
  const known: readonly string[] = [...publicNamespaces, ...workNamespaces]
  for (const locale of spoken)
    expect(
      filesOf(locale).filter((name) => !known.includes(name)),
      locale,
    ).toEqual([])
})

test.each(translations)('%s/%s says all that the English one says, and nothing else', (locale, name) => {
  const stems = (keys: Iterable<string>) => [...new Set([...keys].map(stemOf))].sort()
  const [wanted, found] = [stems(read('en', name).keys()), stems(sentencesOf(locale, name).keys())]
  expect({
    missing: wanted.filter((key) => !found.includes(key)),
    left: found.filter((key) => !wanted.includes(key)),
  }).toEqual({ missing: [], left: [] })
})

test.each(translations)('%s/%s has the gaps of the English one', (locale, name) => {
  const english = read('en', name)
  const differing = [...sentencesOf(locale, name)].filter(([key, text]) => {
    const original = english.get(key) ?? english.get(`${stemOf(key)}_other`)
    if (original === undefined) return false
    const [wanted, filled] = [gaps(original), gaps(text)]
    if (isOfOneNumber(locale, key))
      return filled.some((gap) => !gaps(english.get(`${stemOf(key)}_other`) ?? original).includes(gap))
    return wanted.join() !== filled.join()
  })
  expect(differing).toEqual([])
})

test.each(spoken)('%s has every plural form its grammar knows, and says zero apart where English does', (locale) => {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  for (const name of filesOf(locale)) {
    const keys = [...read(locale, name).keys()]
    const zeros = [...read('en', name).keys()].filter((key) => key.endsWith('_zero'))
    const stems = new Set(keys.filter((key) => plural.test(key)).map(stemOf))
    const missing = [...[...stems].flatMap((stem) => wanted.map((form) => `${stem}_${form}`)), ...zeros].filter(
      (key) => !keys.includes(key),
    )
    expect(missing, name).toEqual([])
  }
})

const script: Partial<Record<Locale, RegExp>> = {
  ur: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  pa: /\p{Script=Gurmukhi}/u,
}
/** Names, and sentences that are nothing but a number. */
const sameEverywhere = /^(product|number|percent)$/

test.each(translations)('%s/%s was not left in English', (locale, name) => {
  const english = read('en', name)
  const own = script[locale]
  const isLeft = (key: string, text: string) =>
    own
      ? /\p{L}/u.test(text.replace(/{{.*?}}/g, '')) && !own.test(text)
      : locale !== 'en-x-easy' &&
        text === english.get(key) &&
        text.length > 12 &&
        /\p{L}/u.test(text.replace(/{{.*?}}/g, ''))
  const left = [...sentencesOf(locale, name)].filter(([key, text]) => !sameEverywhere.test(key) && isLeft(key, text))
  expect(left).toEqual([])
})

const mostWords = 14
test.each(publicNamespaces.map((name) => [name]))('the sentences of %s are short in Easy Read', (name) => {
  const long = [...sentencesOf('en-x-easy', name)].flatMap(([key, text]) =>
    text
      .split(/(?<=[.!?:])\s+/)
      .filter((sentence) => sentence.replace(/{{.*?}}/g, 'gap').split(/\s+/).length > mostWords)
      .map((sentence) => `${key}: ${sentence}`),
  )
  expect(long).toEqual([])
})

test('what one language lacks is said in English', () => {
  const catalogue = readCatalogue(folder)
  for (const locale of spoken)
    for (const name of Object.keys(catalogue.en)) expect(Object.keys(catalogue[locale])).toContain(name)
})
