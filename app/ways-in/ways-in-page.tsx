import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { AssistedCard } from './assisted-card.tsx'
import { InvitationsCard } from './invitations-card.tsx'
import { KioskCard, type ListedKiosk } from './kiosk-card.tsx'
import { LinkCard } from './link-card.tsx'
import { PaperCard } from './paper-card.tsx'
import { PosterCard } from './poster-card.tsx'
import { SiteCardCard, type SiteCardOffer } from './site-card-card.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  survey: PublicSurvey
  link: string
  qr: { size: number; path: string }
  siteCards: SiteCardOffer[]
  invitations: { made: number; used: number }
  kiosks: ListedKiosk[]
  sheets: { printed: number; keyed: number }
  /** A receipt was handed over just now. */
  isHandedOver: boolean
  refused: { problem: Problem; field?: string } | undefined
}

/** The ways that people can come to a survey, each ready to be used. */
export function WaysInPage({ place, survey, refused, ...ways }: Props) {
  const { t } = useTranslation('survey-desk')
  const here = `/work/${place.slug}/surveys/${survey.slug}`
  return (
    <WorkPage
      title={t('ways.title')}
      lead={
        <>
          <WordsIn words={survey.title} /> · <Name>{survey.organisation}</Name>
        </>
      }
      actions={<Link to={here}>{t('ways.to-results')}</Link>}
    >
      <ProblemMessage problem={refused?.problem} field={refused?.field} />
      {survey.status !== 'open' && (
        <Notice>
          <p>{t(`ways.status.${survey.status}`)}</p>
        </Notice>
      )}
      <ol className="ways">
        <LinkCard slug={survey.slug} link={ways.link} qr={ways.qr} />
        <PosterCard survey={survey} />
        <SiteCardCard offers={ways.siteCards} />
        <InvitationsCard here={here} access={survey.access} counts={ways.invitations} />
        <KioskCard isOpen={survey.status === 'open'} kiosks={ways.kiosks} timeZone={place.timeZone} />
        <AssistedCard survey={survey} isHandedOver={ways.isHandedOver} />
        <PaperCard here={here} counts={ways.sheets} />
      </ol>
    </WorkPage>
  )
}
