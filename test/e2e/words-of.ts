import { readFileSync } from 'node:fs'

/** The sentences of the public survey pages in a language, English where one is not there yet: what people look for. */
export function wordsOf(locale: string, namespace = 'surveys'): (key: string) => string {
  const read = (code: string) =>
    JSON.parse(readFileSync(new URL(`../../public/locales/${code}/${namespace}.json`, import.meta.url), 'utf8'))
  const [own, english] = [read(locale), read('en')]
  const find = (tree: unknown, key: string): unknown =>
    key.split('.').reduce<unknown>((branch, name) => (branch as Record<string, unknown> | undefined)?.[name], tree)
  return (key) => {
    const found = find(own, key) ?? find(english, key)
    if (typeof found !== 'string') throw new Error(`no sentence is called ${key}`)
    return found
  }
}
