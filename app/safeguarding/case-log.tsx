import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import type { CaseEvent } from '#domain/safeguarding/schema.ts'
import { useWhen } from './when.ts'

/** What happened to a worry, oldest first. Its notes are a lead's own words. */
export function CaseLog({ events, timeZone }: { events: CaseEvent[]; timeZone: string }) {
  const { t } = useTranslation('safeguarding')
  const { both } = useWhen(timeZone)
  return (
    <section className="worry-log" aria-labelledby="log">
      <h2 id="log">{t('case.log')}</h2>
      <ol className="plain-list">
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end.
          <li key={index}>
            <time dateTime={event.at.toISOString()}>{both(event.at)}</time>{' '}
            <strong>
              {event.by ? <Name>{event.by}</Name> : t(event.kind === 'told' ? 'log.somebody' : 'log.product')}
            </strong>{' '}
            <What event={event} />
            {event.note !== null && <p className="worry-note">{event.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function What({ event: { kind, detail, about } }: { event: CaseEvent }) {
  const { t } = useTranslation('safeguarding')
  const name = about ?? ''
  if (kind === 'climbed') return t(`log.climbed-${detail ?? '1'}`)
  if (kind === 'taken') return about ? t('log.taken-from', { about: name }) : t('log.taken')
  if (kind === 'raised' || kind === 'told') return t(`log.${kind}`, { detail: t(`reasons.${detail ?? 'other'}`) })
  if (kind === 'dismissed') return t('log.dismissed', { detail: t(`outcomes.${detail ?? 'not-a-worry'}`) })
  if (kind === 'closed') return t('log.closed', { detail: t(endingKey(detail ?? 'not-a-worry')) })
  return t(`log.${kind}`, { about: name })
}

const endings = ['already-known', 'not-a-worry', 'by-mistake']
/** Whom it was passed on to, where it was; otherwise how it ended. */
const endingKey = (detail: string) => (endings.includes(detail) ? `outcomes.${detail}` : `passed-to.${detail}`)
