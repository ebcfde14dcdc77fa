import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { useEditionName } from './edition-name.ts'
import { WayCard } from './way-card.tsx'

export function PosterCard({ survey: { slug, editions } }: { survey: PublicSurvey }) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  return (
    <WayCard id="poster" title={t('ways.poster.title')} lead={t('ways.poster.lead')}>
      <ul className="way-list">
        {editions.map((edition) => (
          <li key={edition}>
            <a href={`/s/${slug}/poster?edition=${edition}`} target="_blank" rel="noreferrer">
              {t('ways.poster.in', { edition: nameOf(edition) })}
            </a>
          </li>
        ))}
      </ul>
    </WayCard>
  )
}
