import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { PrintButton } from '#app/ways-in/print-button.tsx'
import type { PassKind } from '#db/schema/workshops.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { Address } from '../address.tsx'

export type PrintedPass = {
  id: string
  kind: Exclude<PassKind, 'wall'>
  label: string
  code: string
  qr: { size: number; path: string }
}
type Props = { back: string; title: Words; address: string; passes: readonly PrintedPass[] }

/** Cards to cut out: one for each table's scribe, one for each helper. */
export function PassCards({ back, title, address, passes }: Props) {
  const { t } = useTranslation('facilitation')
  return (
    <WorkPage
      title={t('seats.cards')}
      lead={t('seats.cards-lead')}
      actions={
        <>
          <Link to={back}>{t('seats.to-tables')}</Link>
          <PrintButton label={t('seats.print-now')} />
        </>
      }
    >
      <ol className="invitation-cards" aria-label={t('seats.cards')}>
        {passes.map(({ id, kind, label, code, qr }) => (
          <li key={id}>
            <QrCode {...qr} title={code} />
            <div>
              <p>
                <WordsIn words={title} />
              </p>
              <strong dir="auto">{label}</strong>
              <p>{t(`seats.card.${kind}`)}</p>
              <p className="invitation-address">
                <Address text={address} />
              </p>
              <p dir="ltr" className="invitation-code">
                {code}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </WorkPage>
  )
}
