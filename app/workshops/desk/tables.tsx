import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { kinds } from '#domain/workshops/schema/kinds.ts'
import type { Snapshot, TableState } from '#domain/workshops/schema/live.ts'
import { minutesQuiet, minutesSince } from './use-now.ts'

/** A scribe who wrote nothing for this long may need a word. */
const quietMinutes = 5

/** How the tables do while they write: who sits there, whether a scribe is there, and which one has gone quiet. */
export function Tables({ snapshot: { room, stage }, now }: { snapshot: Snapshot; now: number }) {
  const { t } = useTranslation('facilitation')
  const tables = room?.tables ?? []
  if (tables.length === 0) return null
  const isWriting = stage?.state === 'open' && kinds[stage.kind].texts !== null
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{t('tables.title')}</h2>
      <ul className="plain-list desk-tables">
        {tables.map((table) => (
          <TableLine key={table.id} table={table} now={now} since={isWriting ? (stage.openedAt ?? null) : null} />
        ))}
      </ul>
    </section>
  )
}

/** @param since when what they write for now was opened; null while they write for nothing */
function TableLine({ table, now, since }: { table: TableState; now: number; since: string | null }) {
  const { t } = useTranslation('facilitation')
  const { name, people, hasScribe, lastAt } = table
  const isQuiet = hasScribe && since !== null && minutesQuiet(lastAt, since, now) >= quietMinutes
  return (
    <li className={classes('desk-table', isQuiet && 'is-quiet')}>
      <strong dir="auto">{name}</strong> <span>{t('tables.people', { count: people })}</span>
      <br />
      {!hasScribe ? (
        <span className="muted">{t('tables.no-scribe')}</span>
      ) : lastAt === null ? (
        <span>{t('tables.nothing-yet')}</span>
      ) : isQuiet ? (
        <span>{t('tables.quiet', { count: minutesSince(lastAt, now) })}</span>
      ) : (
        <span className="muted">{t('tables.wrote', { count: minutesSince(lastAt, now) })}</span>
      )}
    </li>
  )
}
