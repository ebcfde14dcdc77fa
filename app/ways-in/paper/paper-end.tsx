import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import type { PaperForm } from '#domain/ways-in/schema.ts'
import { Boxes, Lines } from './paper-parts.tsx'

/** What may be done with somebody's words: empty boxes, as on a screen. */
export function PaperConsent({ form: { survey } }: { form: PaperForm }) {
  const { t } = useTranslation('surveys')
  const { organisation, place, audience, asksContact } = survey
  if (audience === 'young-people') return <p className="paper-note">{t('consent.young', { organisation })}</p>
  const tick = (purpose: 'quote' | 'publish' | 'contact') => ({
    key: purpose,
    mark: '',
    label: (
      <>
        {t(`consent.${purpose}`)} <small>{t(`consent.${purpose}-hint`, { organisation, place: place.name })}</small>
      </>
    ),
  })
  return (
    <section className="paper-consent">
      <h2>{t('consent.title')}</h2>
      <p>{t('consent.lead')}</p>
      {audience !== 'adults' && <p>{t('paper:consent-adults')}</p>}
      <Boxes options={[tick('quote'), tick('publish'), ...(asksContact ? [tick('contact')] : [])]} />
      {asksContact && (
        <>
          <p>{t('consent.address')}</p>
          <Lines count={1} />
        </>
      )}
    </section>
  )
}

/** On a page of its own: whoever passes it over tears nothing else off. */
export function PaperEquality({ form: { equality } }: { form: PaperForm }) {
  const { t } = useTranslation('surveys')
  if (equality.length === 0) return null
  const words = (key: string, rest: string) => t(`equality:questions.${key}.${rest}`)
  return (
    <section className="paper-equality">
      <h2>{t('equality:title')}</h2>
      <p>{t('equality:why')}</p>
      <p>{t('paper:equality-apart')}</p>
      {equality.map(({ key, choices, adultsOnly }) => (
        <div className="paper-question" key={key}>
          <h3>
            <span>{words(key, 'text')}</span>
          </h3>
          {adultsOnly && <p className="paper-hint">{t('paper:adults-only')}</p>}
          <Boxes
            wide
            options={choices.map((choice) => ({
              key: choice,
              label: choice === 'rather-not-say' ? t('equality:rather-not-say') : words(key, `choices.${choice}`),
            }))}
          />
        </div>
      ))}
    </section>
  )
}

type SlipProps = { code: string; link: string; organisation: string }

/** To tear off and keep: the six words are the receipt of this very sheet, once it was typed in. */
export function PaperSlip({ code, link, organisation }: SlipProps) {
  const { t } = useTranslation('surveys')
  return (
    <section className="paper-slip">
      <h2>{t('paper:slip.title')}</h2>
      <p>
        {t('paper:slip.lead')} <bdi dir="ltr">{link}</bdi>
      </p>
      <p className="paper-words" lang="en" dir="ltr">
        {code.replaceAll('-', ' · ')}
      </p>
      <p>
        <Name>{organisation}</Name>
      </p>
    </section>
  )
}
