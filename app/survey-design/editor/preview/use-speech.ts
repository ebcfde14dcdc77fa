import type { i18n } from 'i18next'
import { useEffect, useState } from 'react'
import { isLocale, type Locale } from '#app/i18n/locales.ts'
import { type Messages, type Sentences, translationsFor } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'

/** What a question needs of the pages around it. */
const needed = ['common', 'problems', 'surveys'] as const

/** The words of the pages around a survey in the language of an edition; the desk's own until they have arrived. */
export function useSpeech(edition: string): i18n {
  const { i18n: own } = useTranslation()
  const locale = [edition, languageOf(edition)].find(isLocale) ?? 'en'
  const [fetched, setFetched] = useState<i18n | null>(null)
  useEffect(() => {
    let isWanted = true
    if (locale === own.language) return
    readMessages(locale).then(
      (messages) => {
        // Placeholders are for whoever writes: they stay in the desk's language.
        const desk = own.getResourceBundle(own.language, 'survey-desk') as Sentences
        if (isWanted) setFetched(translationsFor({ locale, messages: { ...messages, 'survey-desk': desk } }))
      },
      // Without a connection the desk's own words stay.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [locale, own])
  return fetched?.language === locale ? fetched : own
}

/** A language's sentences as files; what one lacks is said in English. */
async function readMessages(locale: Locale): Promise<Messages> {
  const read = async (language: string, name: string): Promise<Sentences> => {
    const response = await fetch(`/locales/${language}/${name}.json`)
    return response.ok ? ((await response.json()) as Sentences) : {}
  }
  const all = await Promise.all(
    needed.map(async (name) => [name, filledUp(await read(locale, name), await read('en', name))] as const),
  )
  return Object.fromEntries(all)
}

function filledUp(own: Sentences, english: Sentences): Sentences {
  const filled = { ...english, ...own }
  for (const [key, sentence] of Object.entries(english)) {
    const said = own[key]
    if (typeof sentence === 'object' && typeof said === 'object') filled[key] = filledUp(said, sentence)
  }
  return filled
}
