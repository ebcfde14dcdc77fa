import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { DeskPromise } from '#domain/promises/queries/desk.ts'
import { PromiseMark } from './promise-mark.tsx'

type Props = { lines: DeskPromise[]; place: string }

/** On the desk: by when people were told that they hear what came of it, the most urgent first. */
export function DuePromises({ lines, place }: Props) {
  const { t } = useTranslation('promises-desk')
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="due-promises">
      <h2 id="due-promises">{t('title')}</h2>
      <ul className="commitment-list promises-due">
        {lines.map((line) => (
          <DuePromise key={`${line.kind} ${line.name}`} line={line} place={place} />
        ))}
      </ul>
      <p>
        <Link to={`/work/${place}/commitments/promises`}>{t('all')}</Link>
      </p>
    </section>
  )
}

/** One that was asked, with the days left. */
export function DuePromise({ line, place }: { line: DeskPromise; place: string }) {
  const { t, i18n } = useTranslation(['promises-desk', 'promises'])
  const { kind, name, title, organisation, promised, isDraft, isOpen } = line
  const { status, dueOn, firstDue, answeredOn, daysLeft } = promised
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <li className="card promise-card" data-status={status}>
      <h3>
        <Link to={`/work/${place}/commitments/promises/${kind}/${name}`}>
          <WordsIn words={title} />
        </Link>
      </h3>
      <p className="row">
        <PromiseMark status={status} isAnswered={promised.answer !== null} />
        {daysLeft !== null && (
          <strong>{daysLeft < 0 ? t('days-late', { count: -daysLeft }) : t('days-left', { count: daysLeft })}</strong>
        )}
        {dueOn && <span className="muted">{t('promised-for', { day: day(dueOn) })}</span>}
        {firstDue && firstDue !== dueOn && <span className="muted">{t('first', { day: day(firstDue) })}</span>}
        {answeredOn && <span className="muted">{t('answered-on', { day: day(answeredOn) })}</span>}
        <span className="muted">
          {t(`promises:kind.${kind}`)} · <bdi>{organisation}</bdi>
        </span>
        {isDraft && <Pill>{t('state.draft')}</Pill>}
        {isOpen && <Pill hue="live">{t('still-open')}</Pill>}
      </p>
    </li>
  )
}
