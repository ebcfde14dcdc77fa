import { Link } from '@remix-run/react'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { type AllianceLine, allianceKinds } from '#domain/alliances/schema.ts'

type Props = { place: { name: string; slug: string }; alliances: AllianceLine[] }

/** Who answers together: for a theme, and for an area, side by side and alike. */
export function AlliancesPage({ place, alliances }: Props) {
  const { t } = useTranslation('alliances')
  const home = `/p/${place.slug}`
  return (
    <PublicPage home={home} wide>
      <p className="eyebrow">
        <Link to={`${home}/did`}>{t('commitments:title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {alliances.length === 0 ? (
        <EmptyState title={t('empty')} action={<LinkButton to={`${home}/did`}>{t('commitments:all')}</LinkButton>}>
          {t('empty-next')}
        </EmptyState>
      ) : (
        <div className="alliance-sides">
          {allianceKinds.map((kind) => (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{t(`kinds.${kind}`)}</h2>
              <AllianceCards lines={alliances.filter((each) => each.kind === kind)} base={`${home}/alliances`} />
            </section>
          ))}
        </div>
      )}
      <p className="actions">
        <LinkButton to={`${home}/did`} kind="secondary">
          {t('commitments:all')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}

function AllianceCards({ lines, base }: { lines: readonly AllianceLine[]; base: string }) {
  const { t, i18n } = useTranslation('alliances')
  if (lines.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <ul className="plain-list">
      {lines.map(({ publicId, name, area, organisations, promised, state }) => (
        <li key={publicId} className="card">
          <h3>
            <Link to={`${base}/${publicId}`}>
              <WordsIn words={name} />
            </Link>
          </h3>
          {area && (
            <p>
              {t('area')} <Name>{area}</Name>
            </p>
          )}
          <p className="muted">{listText(organisations, i18n.language)}</p>
          <p>
            {t('promised', { count: promised })}
            {state === 'ended' && <> · {t('ended-short')}</>}
          </p>
        </li>
      ))}
    </ul>
  )
}
