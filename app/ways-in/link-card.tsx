import { useTranslation } from '#app/i18n/use-translation.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { Field } from '#app/ui/field.tsx'
import { CopyButton } from './copy-button.tsx'
import { WayCard } from './way-card.tsx'

type Props = { slug: string; link: string; qr: { size: number; path: string } }

export function LinkCard({ slug, link, qr }: Props) {
  const { t } = useTranslation('survey-desk')
  return (
    <WayCard id="link" title={t('ways.link.title')} lead={t('ways.link.lead')}>
      <div className="way-link">
        <QrCode {...qr} title={t('ways.link.qr')} />
        <div>
          <Field label={t('ways.link.address')} value={link} readOnly dir="ltr" />
          <CopyButton text={link} label={t('ways.copy-link')} />
          <p>
            <a href={`/s/${slug}/qr.svg`} download>
              {t('ways.link.save')}
            </a>
          </p>
        </div>
      </div>
    </WayCard>
  )
}
