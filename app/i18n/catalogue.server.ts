import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Locale, locales } from './locales.ts'
import type { Namespace } from './namespaces.ts'
import type { Messages, Sentences } from './translations.ts'

type Catalogue = Record<Locale, Messages>

/** What a language lacks is said in English, key by key. */
function filledUp(own: Sentences, english: Sentences): Sentences {
  const filled: Sentences = { ...english }
  for (const [key, sentence] of Object.entries(own)) {
    const original = english[key]
    filled[key] = typeof sentence === 'object' && typeof original === 'object' ? filledUp(sentence, original) : sentence
  }
  return filled
}

function readFolder(folder: string): Messages {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Sentences]),
  )
}

/** Reads every sentence of the product. Throws when a file is missing or is no JSON. */
export function readCatalogue(folder = resolve('public/locales')): Catalogue {
  const english = readFolder(resolve(folder, 'en')) as Sentences
  const all = Object.keys(locales).map((locale) => {
    const own = readFolder(resolve(folder, locale)) as Sentences
    return [locale, filledUp(own, english)] as const
  })
  return Object.fromEntries(all) as Catalogue
}

const inBuild = import.meta.env.PROD ? readCatalogue() : undefined

/** By language and namespaces: the same sentences are the same object, which `translationsFor` knows again. */
const chosen = new Map<string, Messages>()

/** The sentences of some namespaces in one language. While developing, files are read anew each time. */
export function messagesFor(locale: Locale, namespaces: readonly Namespace[]): Messages {
  if (!inBuild) return choose(readCatalogue()[locale], namespaces)
  const key = [locale, ...namespaces].join()
  const messages = chosen.get(key) ?? choose(inBuild[locale], namespaces)
  chosen.set(key, messages)
  return messages
}

const choose = (all: Messages, namespaces: readonly Namespace[]): Messages =>
  Object.fromEntries(namespaces.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
