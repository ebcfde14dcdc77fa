import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { SurveyAccess } from '#db/schema/surveys.ts'
import { WayCard } from './way-card.tsx'

type Props = { here: string; access: SurveyAccess; counts: { made: number; used: number } }

export function InvitationsCard({ here, access, counts }: Props) {
  const { t } = useTranslation('survey-desk')
  return (
    <WayCard id="invitations" title={t('ways.invitations.title')} lead={t('ways.invitations.lead')}>
      {access === 'everyone' ? (
        <p>
          {t('ways.invitations.for-everyone')}{' '}
          <Link to={`${here}/design/settings`}>{t('ways.invitations.settings')}</Link>
        </p>
      ) : (
        <>
          <p>{t('ways.invitations.used', { used: counts.used, count: counts.made })}</p>
          <LinkButton to={`${here}/ways-in/invitations`} kind="secondary">
            {t('ways.invitations.make')}
          </LinkButton>
        </>
      )}
    </WayCard>
  )
}
