import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'

/** Why nobody can answer today, and what there is to do instead. */
export function NotOpen({ survey: { status, opensOn, closesOn, reportsOn, place } }: { survey: PublicSurvey }) {
  const { t, i18n } = useTranslation('surveys')
  const day = (on: string | null) => (on ? dayText(on, i18n.language) : '')
  return (
    <>
      <Notice>
        <p>
          {status === 'not-yet' && t('intro.opens', { day: day(opensOn) })}
          {status === 'paused' && t('intro.paused')}
          {status === 'closed' && (closesOn ? t('intro.closed-on', { day: day(closesOn) }) : t('intro.closed'))}{' '}
          {status === 'closed' && reportsOn && t('intro.reports', { day: day(reportsOn) })}
        </p>
      </Notice>
      <p className="actions">
        <LinkButton to={`/p/${place.slug}`}>{t('intro.what-else')}</LinkButton>
        <LinkButton to="/receipt" kind="quiet">
          {t('intro.have-receipt')}
        </LinkButton>
      </p>
    </>
  )
}
