import { tagOf } from '#app/i18n/formats.ts'

/** '£12,500': budgets of a workshop are whole pounds. */
export const moneyText = (pounds: number, language: string): string =>
  new Intl.NumberFormat(tagOf(language), {
    ...{ style: 'currency', currency: 'GBP', currencyDisplay: 'narrowSymbol' },
    maximumFractionDigits: 0,
  }).format(pounds)
