import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'

export type PrintedInvitation = { code: string; qr: { size: number; path: string } }

type Props = { survey: PublicSurvey; address: string; made: readonly PrintedInvitation[] }

/** Cards to cut out: eight on a page. */
export function InvitationCards({ survey, address, made }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  return (
    <ol className="invitation-cards" aria-label={t('ways.invitations.cards')}>
      {made.map(({ code, qr }) => (
        <li key={code}>
          <QrCode {...qr} title={t('ways.invitations.qr', { code })} />
          <div>
            <p>
              <Name>{survey.organisation}</Name>
            </p>
            <strong>
              <WordsIn words={survey.title} />
            </strong>
            <p>{t('ways.invitations.how-to')}</p>
            <p dir="ltr" className="invitation-address">
              {address}
            </p>
            <p dir="ltr" className="invitation-code">
              {code}
            </p>
            {survey.closesOn && <p>{t('ways.until', { day: dayText(survey.closesOn, i18n.language) })}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
