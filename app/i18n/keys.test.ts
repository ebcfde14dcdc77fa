import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.server.ts'
import type { Sentences } from './translations.ts'

const english = readCatalogue('public/locales').en as Sentences

/** Whether a sentence, or one in the plural, stands under 'namespace' and 'a.b'. */
function isThere(namespace: string, key: string): boolean {
  const path = key.split('.')
  const last = path.pop() as string
  const holder = [namespace, ...path].reduce<Sentences | string | undefined>(
    (found, name) => (typeof found === 'object' ? found[name] : undefined),
    english,
  )
  return typeof holder === 'object' && [last, `${last}_other`].some((name) => typeof holder[name] === 'string')
}

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }))
/** Only keys written out whole: `t('a.b')`. One that is put together is for its page's own tests. */
const written = /\bt\(\s*'([\w.:-]+)'/g
const spoken = /useTranslation\(\s*\[?\s*'([\w-]+)'/g

test('every key that a page asks for has a sentence', () => {
  const missing = sourcesIn('app').flatMap(({ path, text }) => {
    const namespaces = [...text.matchAll(spoken)].map((match) => match[1] as string)
    const defaults = namespaces.length ? namespaces : ['common']
    return [...text.matchAll(written)].flatMap((match) => {
      const [first = '', second] = (match[1] as string).split(':')
      const found = second ? isThere(first, second) : defaults.some((name) => isThere(name, first))
      // A function that is handed its `t` does not say in which namespace it speaks.
      const knows = second !== undefined || namespaces.length > 0 || /useTranslation\(/.test(text)
      return found || !knows ? [] : [`${path}: ${match[1]}`]
    })
  })
  expect(missing).toEqual([])
})

test('every problem that a command can answer with has a sentence', () => {
  // Imports speak on the command line, in words of their own.
  const onPages = sourcesIn('server/domain').filter(({ path }) => !path.startsWith('imports/'))
  const missing = [...onPages, ...sourcesIn('app')].flatMap(({ path, text }) =>
    [...text.matchAll(/\bcode: '([\w-]+)\.([\w.-]+)'/g)].flatMap(([code, namespace = '', name = '']) =>
      isThere(namespace, `problems.${name}`) ? [] : [`${path}: ${code}`],
    ),
  )
  expect(missing).toEqual([])
})
