import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { GroupLine } from '#domain/credits/schema.ts'

type Props = { place: { name: string; slug: string }; groups: GroupLine[] }

/** Who asked people, or promised them something, under its own name. */
export function GroupsPage({ place, groups }: Props) {
  const { t } = useTranslation('commitments')
  const home = `/p/${place.slug}`
  return (
    <PublicPage home={home}>
      <p className="eyebrow">
        <Name>{place.name}</Name>
      </p>
      <h1>{t('groups.title')}</h1>
      <p className="lead">{t('groups.lead')}</p>
      {groups.length === 0 ? (
        <EmptyState title={t('groups.empty')} action={<LinkButton to={`${home}/said`}>{t('said-link')}</LinkButton>} />
      ) : (
        <ul className="commitment-list">
          {groups.map(({ publicId, name, asked, promised }) => (
            <li key={publicId} className="card">
              <h2>
                <Link to={`${home}/groups/${publicId}`}>
                  <Name>{name}</Name>
                </Link>
              </h2>
              {asked > 0 && <p>{t('groups.asked-count', { number: asked })}</p>}
              {promised > 0 && <p>{t('groups.promised-count', { number: promised })}</p>}
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <LinkButton to={`${home}/said`} kind="secondary">
          {t('said-link')}
        </LinkButton>
        <LinkButton to={`${home}/did`} kind="quiet">
          {t('all')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
