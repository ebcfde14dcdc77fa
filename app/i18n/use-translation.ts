import { createInstance, type i18n } from 'i18next'
import { createContext, useContext, useMemo } from 'react'
import type { Translate } from './translations.ts'

const Speaking = createContext<i18n>(createInstance())

/** Gives everything inside it the sentences of one request. */
export const SpeakingProvider = Speaking.Provider

/**
 * `t` for a component, in the page's language. Keys stand in the first namespace named; others by `namespace:key`.
 * Ours, as react-i18next brings loading, suspense and rich text along that a page with its sentences never needs:
 * 3 kB of the 110 that a phone may be asked for.
 */
export function useTranslation(namespaces: string | readonly string[] = 'common'): { t: Translate; i18n: i18n } {
  const i18n = useContext(Speaking)
  const names = typeof namespaces === 'string' ? namespaces : namespaces.join()
  const t = useMemo(() => i18n.getFixedT(null, names.split(',')) as Translate, [i18n, names])
  return { t, i18n }
}
