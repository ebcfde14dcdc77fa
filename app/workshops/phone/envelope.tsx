import { useTranslation } from '#app/i18n/use-translation.ts'
import { moneyText } from '../money.ts'

/** How much of the money is left, in words and as a strip. */
export function Envelope({ left, envelope }: { left: number; envelope: number }) {
  const { t, i18n } = useTranslation('workshops')
  const money = (pounds: number) => moneyText(pounds, i18n.language)
  return (
    <p className="dots-left envelope" role="status">
      <strong>{t('phone.pick.left', { left: money(left), envelope: money(envelope) })}</strong>
      <svg className="envelope-meter" aria-hidden="true" focusable="false">
        <rect className="all" width="100%" height="100%" rx="6" />
        <rect
          className="spent"
          width={`${envelope > 0 ? (100 * (envelope - left)) / envelope : 0}%`}
          height="100%"
          rx="6"
        />
      </svg>
    </p>
  )
}
