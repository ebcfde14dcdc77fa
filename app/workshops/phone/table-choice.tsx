import { useEffect } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { Ask } from './ask.tsx'

/** A hall learns its seats at once; it need not ask in the same moment. */
const spreadMilliseconds = 3000

/** At which table somebody sits: to choose where people do, else to read. */
export function TableChoice({ workshop, live }: { workshop: string; live: LiveWorkshop }) {
  const { t } = useTranslation('workshops')
  const { isReady, refresh, mine } = live
  const { seating, seats } = live.snapshot
  const isOwnMissing = seating === 'assigned' && !mine?.table
  useEffect(() => {
    if (!isReady || !isOwnMissing) return
    const asking = setTimeout(refresh, Math.random() * spreadMilliseconds)
    return () => clearTimeout(asking)
  }, [isReady, isOwnMissing, refresh])

  if (seating === 'none' || (seating === 'assigned' && !mine?.table)) return null
  const sits = mine?.table && (
    <p className="own-table">
      {t('phone.table.here')} <strong dir="auto">{mine.table.name}</strong>
    </p>
  )
  if (seating === 'assigned' || seats.length === 0) return sits
  return (
    <details className="tables" open={!mine?.table || undefined}>
      <summary>{sits ?? t('phone.table.which')}</summary>
      <Ask {...{ workshop, live }} intent="table">
        <fieldset className="seats">
          <legend className="visually-hidden">{t('phone.table.which')}</legend>
          {seats.map(({ id, name }) => (
            <button key={id} type="submit" name="tableId" value={id} aria-pressed={mine?.table?.id === id} dir="auto">
              {name}
            </button>
          ))}
        </fieldset>
      </Ask>
    </details>
  )
}
