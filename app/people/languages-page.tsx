import type { Checked } from '#app/i18n/checked.ts'
import { dayText } from '#app/i18n/formats.ts'
import { locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'

type Props = { checked: Partial<Record<string, Checked>> }

/** Which languages the public pages speak, and which of them nobody who grew up with them has read yet. */
export function LanguagesPage({ checked }: Props) {
  const { t, i18n } = useTranslation('work')
  const nameOf = (locale: string) =>
    locale.endsWith('-x-easy')
      ? t('languages.easy-read')
      : new Intl.DisplayNames(i18n.language, { type: 'language' }).of(locale)
  const stateOf = (locale: string) => {
    const { checkedBy, on } = checked[locale] ?? {}
    if (locale === 'en') return t('languages.source')
    if (checkedBy && on)
      return t('languages.checked', { name: checkedBy, day: dayText(on, i18n.language, { year: true }) })
    const notYet = locale.endsWith('-x-easy') ? t('languages.not-yet-easy') : t('languages.not-yet')
    return (
      <Pill hue="notice" icon="alert">
        {notYet}
      </Pill>
    )
  }
  return (
    <WorkPage title={t('languages.title')} lead={t('languages.lead')}>
      <p>{t('languages.meaning')}</p>
      <p>{t('languages.careful')}</p>
      <p>{t('languages.staff')}</p>
      <table>
        <caption className="visually-hidden">{t('languages.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('languages.language')}</th>
            <th scope="col">{t('languages.own-name')}</th>
            <th scope="col">{t('languages.state')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(locales).map(([locale, name]) => (
            <tr key={locale}>
              <th scope="row">{nameOf(locale)}</th>
              <td lang={locale}>{name}</td>
              <td>{stateOf(locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkPage>
  )
}
