import { tagOf } from '#app/i18n/formats.ts'
import { directionOf } from '#app/i18n/locales.ts'

/** '£12,500': budgets of a workshop are whole pounds. Held together in a sentence that runs from right to left. */
export const moneyText = (pounds: number, language: string): string => {
  const money = new Intl.NumberFormat(tagOf(language), {
    ...{ style: 'currency', currency: 'GBP', currencyDisplay: 'narrowSymbol' },
    maximumFractionDigits: 0,
  }).format(pounds)
  return directionOf(language) === 'rtl' ? `\u2066${money}\u2069` : money
}
