import { useTranslation } from '#app/i18n/use-translation.ts'
import { CopyButton } from './copy-button.tsx'
import { useEditionName } from './edition-name.ts'
import type { SiteCardWords } from './site-card.ts'
import { WayCard } from './way-card.tsx'

export type SiteCardOffer = { edition: string; html: string; words: SiteCardWords }

/** A piece of HTML for a partner's site, for each edition, with how it looks there. */
export function SiteCardCard({ offers }: { offers: readonly SiteCardOffer[] }) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  return (
    <WayCard id="card" title={t('ways.card.title')} lead={t('ways.card.lead')}>
      {offers.map(({ edition, html, words }, index) => (
        <details key={edition} open={index === 0}>
          <summary>{nameOf(edition)}</summary>
          <div className="site-card" lang={words.language} dir={words.dir} aria-label={t('ways.card.look')} role="img">
            <strong>{words.title}</strong>
            <span>{words.facts}</span>
            <b>{words.action}</b>
          </div>
          <label htmlFor={`card-${edition}`}>{t('ways.card.code')}</label>
          <textarea id={`card-${edition}`} className="input code-block" readOnly rows={5} dir="ltr" value={html} />
          <CopyButton text={html} label={t('ways.card.copy')} />
        </details>
      ))}
    </WayCard>
  )
}
