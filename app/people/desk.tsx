import { Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { DuePromises } from '#app/promises/due-promises.tsx'
import { LeadCard, SafeguardingNotices } from '#app/safeguarding/desk-cards.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Verb } from '#domain/kernel/permissions.ts'
import type { DeskFigures } from './read-desk.server.ts'
import { type Way, waysOpenTo } from './ways.ts'

type Props = {
  place: { slug: string; name: string }
  verbs: readonly Verb[]
  desk: DeskFigures
}

/** What needs doing, one card for each thing this person does. */
export function Desk({ place, verbs, desk }: Props) {
  const { t, i18n } = useTranslation(['work', 'agreement', 'people-desk', 'safeguarding'])
  const ways = waysOpenTo(verbs)
  const counts: Partial<Record<Way, number>> = {
    moderation: desk.moderation?.waiting,
    workshops: desk.workshops?.count,
    surveys: desk.surveys?.count,
  }
  const worries = desk.moderation?.worries ?? 0
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')}>
      <SafeguardingNotices place={place} desk={desk.safeguarding} at={desk.at} />
      {desk.promises && <DuePromises lines={desk.promises} place={place.slug} />}
      {ways.length === 0 ? (
        <EmptyState title={t('desk.none')}>{t('desk.none-next')}</EmptyState>
      ) : (
        <ul className="work-cards">
          <LeadCard place={place} desk={desk.safeguarding} at={desk.at} />
          {ways.map((way) => {
            if (way === 'safeguarding') return null
            const count = counts[way]
            return (
              <li key={way} className="card desk-card">
                <h2>{t(`nav.${way}`)}</h2>
                {count !== undefined && (
                  <p>
                    <span className="big-number">{numberText(count, i18n.language)}</span>{' '}
                    {t(`desk.${way}.count`, { count })}
                  </p>
                )}
                {way === 'moderation' && worries > 0 && (
                  <p>
                    <Pill hue="problem" icon="alert">
                      {t('desk.moderation.worries', { count: worries })}
                    </Pill>
                  </p>
                )}
                <p className="muted">{t(`desk.${way}.text`)}</p>
                <LinkButton to={`/work/${place.slug}/${way}`} kind={way === ways[0] ? 'primary' : 'secondary'}>
                  {t(`desk.${way}.link`)}
                </LinkButton>
              </li>
            )
          })}
          {verbs.includes('people.manage') && (
            <li className="card desk-card">
              <h2>{t('people-desk:title')}</h2>
              <p className="muted">{t('people-desk:desk')}</p>
              <LinkButton to={`/work/${place.slug}/people`} kind="secondary">
                {t('people-desk:link')}
              </LinkButton>
            </li>
          )}
        </ul>
      )}
      {verbs.includes('agreement.read') && (
        <p>
          <Link to={`/work/${place.slug}/agreement`}>{t('agreement:link')}</Link>
        </p>
      )}
      <p>
        <Link to={`/work/${place.slug}/languages`}>{t('languages.link')}</Link>
      </p>
      {verbs.includes('roles.read') && (
        <p>
          <Link to={`/work/${place.slug}/roles`}>{t('roles.link')}</Link>
        </p>
      )}
      {verbs.includes('queue.promise') && (
        <p>
          <Link to={`/work/${place.slug}/queue-promise`}>{t('moderation:promise.link')}</Link>
        </p>
      )}
      {verbs.includes('telling.tend') && (
        <p>
          <Link to={`/work/${place.slug}/messages`}>{t('messages.link')}</Link>
        </p>
      )}
      {verbs.includes('backups.tend') && (
        <p>
          <Link to={`/work/${place.slug}/backups`}>{t('backups-link')}</Link>
        </p>
      )}
      {verbs.includes('audit.read') && (
        <p>
          <Link to={`/work/${place.slug}/audit`}>{t('audit-link')}</Link>
        </p>
      )}
      {verbs.includes('help.write') && (
        <p>
          <Link to={`/work/${place.slug}/help-contacts`}>{t('help-contacts.link')}</Link>
        </p>
      )}
      {verbs.includes('policy.write') && (
        <p>
          <Link to={`/work/${place.slug}/policy`}>{t('policy-desk:link')}</Link>
        </p>
      )}
      {verbs.includes('safeguarding.set-up') && (
        <p>
          <Link to={`/work/${place.slug}/safeguarding/set-up`}>{t('safeguarding:set-up.link')}</Link>
        </p>
      )}
    </WorkPage>
  )
}
