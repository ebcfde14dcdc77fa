import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { durationText } from '#app/moderation/durations.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { SafeguardingDesk } from '#domain/safeguarding/schema.ts'

type Props = { place: { slug: string }; desk: SafeguardingDesk; at: Date }

/** What a lead finds on their desk. */
export function LeadCard({ place, desk: { lead }, at }: Props) {
  const { t, i18n } = useTranslation(['work', 'safeguarding'])
  if (!lead) return null
  const { open, suspected, climbed, oldest, unseenList } = lead
  return (
    <li className="card desk-card">
      <h2>{t('work:nav.safeguarding')}</h2>
      <p>
        <span className="big-number">{numberText(open, i18n.language)}</span>{' '}
        {t('safeguarding:desk.open', { count: open })}
      </p>
      {climbed > 0 && (
        <p>
          <Pill hue="problem" icon="alert">
            {t('safeguarding:desk.climbed', { count: climbed })}
          </Pill>
        </p>
      )}
      {oldest && (
        <p>
          <Pill hue="notice" icon="clock">
            {t('safeguarding:desk.oldest', { age: durationText(at.getTime() - oldest.getTime(), i18n.language) })}
          </Pill>
        </p>
      )}
      {suspected > 0 && <p className="muted">{t('safeguarding:desk.suspected', { count: suspected })}</p>}
      {unseenList && (
        <p>
          <LinkButton to={`/work/${place.slug}/safeguarding/today`} kind="secondary">
            {t('safeguarding:desk.morning')}
          </LinkButton>
        </p>
      )}
      <p className="muted">{t('safeguarding:desk.text')}</p>
      <LinkButton to={`/work/${place.slug}/safeguarding`}>{t('safeguarding:desk.link')}</LinkButton>
    </li>
  )
}

/** On top of the desk: what the place's administrator must see to, and what a colleague was let in to. */
export function SafeguardingNotices({ place, desk: { administrator, letIn, lead }, at: _ }: Props) {
  const { t } = useTranslation('safeguarding')
  const setUp = `/work/${place.slug}/safeguarding/set-up`
  return (
    <>
      {administrator && administrator.climbed > 0 && (
        <Notice kind="problem">
          <p>
            <strong>{t('desk.administrator', { count: administrator.climbed })}</strong>
          </p>
          <p>{t('desk.administrator-text')}</p>
          <LinkButton to={setUp}>{t('desk.administrator-link')}</LinkButton>
        </Notice>
      )}
      {administrator && !administrator.hasLead && (
        <Notice kind="problem">
          <p>{t('desk.no-lead')}</p>
          <LinkButton to={setUp}>{t('set-up.link')}</LinkButton>
        </Notice>
      )}
      {letIn > 0 && !lead && (
        <Notice>
          <p>{t('desk.let-in', { count: letIn })}</p>
          <LinkButton to={`/work/${place.slug}/safeguarding`}>{t('desk.let-in-link')}</LinkButton>
        </Notice>
      )}
    </>
  )
}
