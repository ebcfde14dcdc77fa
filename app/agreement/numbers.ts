import { dayText, tagOf } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** Figures as this part says them: two places for alpha and F1, whole per cents, days with their year. */
export function useNumbers() {
  const { i18n } = useTranslation()
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tagOf(i18n.language), options)
  const [two, share] = [
    format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    format({ style: 'percent', maximumFractionDigits: 0 }),
  ]
  const dayOf = (at: Date, timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
  return {
    two: (figure: number) => two.format(figure),
    percent: (part: number) => share.format(part),
    day: (at: Date, timeZone: string) => dayText(dayOf(at, timeZone), i18n.language, { year: true }),
  }
}
