import { type Speech, type Translate, translationsFor } from './translations.ts'

type Matches = readonly ({ id: string; data?: unknown } | undefined)[]

/**
 * For a route's `meta`: the page's name in the reader's language, then the product's.
 * @param matches what `meta` is given; the sentences come with the root's data
 */
export function pageTitle(matches: Matches, name: (t: Translate) => string | undefined): { title: string }[] {
  const speech = matches.find((match) => match?.id === 'root')?.data as Speech | undefined
  if (!speech) return [{ title: 'Said & Done' }]
  const { t } = translationsFor(speech)
  return [{ title: [name(t), t('common:product')].filter(Boolean).join(' · ') }]
}
