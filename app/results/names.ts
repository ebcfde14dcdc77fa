import type { TFunction } from 'i18next'
import { tagOf } from '#app/i18n/formats.ts'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'

/** 'May 2026' for '2026-05'. */
export const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

/** 'English, Easy Read' for 'en-x-easy'. A file may have brought in a language that no survey is written in. */
export function editionName(edition: string, locale: string, t: TFunction): string {
  const language = nameOfLanguage(languageOf(edition), locale)
  const style = styleOf(edition)
  return style === 'standard'
    ? language
    : t('results:ways.edition-name', { language, style: t(`results:ways.styles.${style}`) })
}

function nameOfLanguage(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(tagOf(locale), { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** 'Interpreter: interpreted' for 'interpreter/interpreted'; what is not known stays as it was written down. */
export function helperName(helper: string, t: TFunction): string {
  const [role = '', how] = helper.split('/')
  const name = t(`results:ways.helpers.${role}`, { defaultValue: role })
  return how ? `${name}: ${t(`results:ways.hows.${how}`, { defaultValue: how })}` : name
}
