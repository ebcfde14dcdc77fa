import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Cell } from '#domain/insights/schema.ts'

/** `latest`: the day that the numbers around it are of, and that is said once for all of them. */
type Props = { cell: Pick<Cell, 'since'>; latest: string | undefined }

/** Beneath a number that stands from an earlier day than those around it: which day that is. */
export function SinceDay({ cell: { since }, latest }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  if (!since || !latest || since >= latest) return null
  return <small className="since muted">{t('since.day', { day: dayText(since, i18n.language) })}</small>
}
