import { Link } from '@remix-run/react'
import { momentText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { AuditedEntry, AuditFilter } from '#domain/audit/schema.ts'
import { addressOf } from './address.ts'
import { useVerbText } from './verb-text.ts'

type Props = { entries: readonly AuditedEntry[]; timeZone: string; filter: AuditFilter }

const columns = ['at', 'who', 'what', 'about', 'more', 'session', 'number'] as const

/** Each deed, the newest first. */
export function EntryTable({ entries, timeZone, filter }: Props) {
  const { t } = useTranslation('audit')
  return (
    <ScrollTable label={t('entries')} className="audit-entries">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'number' ? 'number' : undefined}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} timeZone={timeZone} filter={filter} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Row({ entry, timeZone, filter }: { entry: AuditedEntry; timeZone: string; filter: AuditFilter }) {
  const { t, i18n } = useTranslation('audit')
  const verbText = useVerbText()
  const { at, name, actor, verb, thingKind, thingId, session, seq } = entry
  const kind = t(`thing.${thingKind}`, { defaultValue: thingKind })
  const nobody = actor === 'guest' || actor === 'system' ? t(actor) : t('unknown')
  return (
    <tr>
      <th scope="row">
        <time dateTime={at.toISOString()}>{momentText(at, i18n.language, timeZone)}</time>
      </th>
      <td>{name ? <bdi>{name}</bdi> : actor === 'person' ? t('gone-person') : nobody}</td>
      <td>{verbText(verb)}</td>
      <td>
        {thingId && thingId !== filter.thing ? (
          <Link
            to={`?${addressOf({ ...filter, thing: thingId })}#entries`}
            aria-label={t('only', { kind, id: tail(thingId) })}
          >
            {kind} <code dir="ltr">{tail(thingId)}</code>
          </Link>
        ) : (
          kind
        )}
      </td>
      <td className="audit-more">
        <code dir="ltr">{moreOf(entry)}</code>
      </td>
      <td>{session && <code dir="ltr">{session.slice(0, 6)}</code>}</td>
      <td className="number">{seq === null ? t('waits') : numberText(seq, i18n.language)}</td>
    </tr>
  )
}

/** Ids begin with their time: their ends tell them apart. */
const tail = (id: string) => id.slice(-6)

/** Codes and numbers as they were written down; no words of anybody are among them. */
const moreOf = ({ reason, details }: AuditedEntry): string =>
  [
    reason,
    ...Object.entries(details).map(
      ([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    ),
  ]
    .filter(Boolean)
    .join(', ')
