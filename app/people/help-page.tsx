import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'

/** Free helplines of the United Kingdom, the most urgent first. Numbers are dialled without spaces. */
const lines = [
  { key: 'emergency', number: '999' },
  { key: 'samaritans', number: '116 123' },
  { key: 'childline', number: '0800 1111' },
  { key: 'nspcc', number: '0808 800 5000' },
  { key: 'nhs', number: '111' },
] as const

/** Who to talk to now, when somebody may not be safe. */
export function HelpPage() {
  const { t } = useTranslation('help')
  return (
    <PublicPage>
      <h1>{t('title')}</h1>
      <Notice kind="problem">
        <p>
          <strong>{t('urgent')}</strong>
        </p>
      </Notice>
      <p>{t('not-watched')}</p>
      <dl className="phone-list">
        {lines.map(({ key, number }) => (
          <div key={key}>
            <dt>{t(`lines.${key}.who`)}</dt>
            <dd>
              <a className="number" href={`tel:${number.replaceAll(' ', '')}`}>
                <bdi>{number}</bdi>
              </a>
              <p>{t(`lines.${key}.when`)}</p>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('lines.council.who')}</dt>
          <dd>
            <p>{t('lines.council.when')}</p>
          </dd>
        </div>
      </dl>
      <h2>{t('your-words.title')}</h2>
      <p>{t('your-words.text')}</p>
    </PublicPage>
  )
}
