import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Promised } from '#domain/promises/schema.ts'

type Props = {
  promised: Promised
  organisation: string
  /** Of the place, in links: with it stands the way to the answer. */
  place?: string
}

/** What was promised and what became of it, in sentences: also each time that the day was moved, and why. */
export function PromiseFacts({ promised, organisation, place }: Props) {
  const { t, i18n } = useTranslation('promises')
  const { status, dueOn, firstDue, answeredOn, answer, moves } = promised
  const day = (on: string | null) => (on ? dayText(on, i18n.language, { year: true }) : '')
  const said =
    status === 'due' || status === 'overdue'
      ? t(`says.${status}`, { organisation, day: day(dueOn) })
      : answeredOn && t(`says.${status}`, { day: day(answeredOn), due: day(firstDue) })
  return (
    <>
      {said && <p>{said}</p>}
      {moves.map(({ from, to, on, reason }) => (
        <p key={`${on} ${from} ${to}`} className="muted">
          {t('moved', { on: day(on), from: day(from), to: day(to) })} {t('why')} <WordsIn words={reason} />
        </p>
      ))}
      {answer && place && (
        <p>
          <Link to={`/p/${place}/did/answers/${answer}`}>{t('read')}</Link>
        </p>
      )}
    </>
  )
}
