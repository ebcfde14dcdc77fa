import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { kinds } from '#domain/workshops/schema/kinds.ts'
import type { Snapshot, TableState } from '#domain/workshops/schema/live.ts'
import { minutesSince } from './use-now.ts'

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
          <TableLine key={table.id} table={table} now={now} isWriting={isWriting} />
        ))}
      </ul>
    </section>
  )
}

function TableLine({ table, now, isWriting }: { table: TableState; now: number; isWriting: boolean }) {
  const { t } = useTranslation('facilitation')
  const { name, people, hasScribe, lastAt } = table
  const quiet = lastAt === null ? null : minutesSince(lastAt, now)
  const isQuiet = isWriting && hasScribe && (quiet === null || quiet >= quietMinutes)
  return (
    <li className={classes('desk-table', isQuiet && 'is-quiet')}>
      <strong dir="auto">{name}</strong> <span>{t('tables.people', { count: people })}</span>
      <br />
      {!hasScribe ? (
        <span className="muted">{t('tables.no-scribe')}</span>
      ) : quiet === null ? (
        <span>{t('tables.nothing-yet')}</span>
      ) : isQuiet ? (
        <span>{t('tables.quiet', { count: quiet })}</span>
      ) : (
        <span className="muted">{t('tables.wrote', { count: quiet })}</span>
      )}
    </li>
  )
}
