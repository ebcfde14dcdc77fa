import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInstance, type TFunction } from 'i18next'
import type { PackCell, PackLanguage } from '#domain/packs/schema.ts'

/** The files that a pack's words are in: its own, and those that pages name groups of people with. */
const namespaces = ['pack-files', 'insights', 'insights-desk', 'equality'] as const

export type Sentences = {
  language: PackLanguage
  isRightToLeft: boolean
  t: TFunction
  number(value: number, digits?: number): string
  percent(share: number): string
  day(day: string): string
  /** What people are divided by. */
  by(by: string): string
  group(by: string, key: string, name: PackCell): string
}

// The pages' own instances live with the pages; a file needs the same sentences and none of the browser's ways.

/** Reads the sentences of one language. Throws when a file is missing. */
export function sentencesIn(language: PackLanguage, folder = resolve('public/locales')): Sentences {
  const read = (name: string) => JSON.parse(readFileSync(resolve(folder, language, `${name}.json`), 'utf8')) as object
  const locale = language === 'en' ? 'en-GB' : language
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day = (text: string) => format.format(new Date(`${text.slice(0, 10)}T00:00:00Z`))
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: Object.fromEntries(namespaces.map((name) => [name, read(name)])) },
    ns: [...namespaces],
    defaultNS: 'pack-files',
    initAsync: false,
    // Each file escapes in its own way.
    interpolation: { escapeValue: false },
  })
  instance.services.formatter?.add('number', (value) => number(Number(value)))
  instance.services.formatter?.add('day', (value) => day(String(value)))
  const { t } = instance
  const splits = ['area', 'age-band', 'way']
  return {
    ...{ language, isRightToLeft: language === 'ur', t, number, day },
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
    by: (by) => (splits.includes(by) ? t(`insights:split.${by}`) : t(`insights-desk:equality.by.${by}`)),
    group(by, key, name) {
      if (name !== null && name !== '') return String(name)
      if (key === 'all') return t('all')
      if (key === 'not-asked') return t('not-asked')
      if (key.includes('+'))
        return key
          .split('+')
          .map((each) => this.group(by, each, null))
          .join(` ${t('and')} `)
      if (key === 'not-said' || splits.includes(by)) return t(`insights:groups.${key}`)
      if (key === 'rather-not-say') return t('equality:rather-not-say')
      if (by === 'disability') return t(`insights-desk:equality.disability.${key}`)
      return t(`equality:questions.${by}.${by === 'ethnic-group' ? 'groups' : 'choices'}.${key}`)
    },
  }
}
