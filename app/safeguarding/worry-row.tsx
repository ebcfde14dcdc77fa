import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { CaseRow } from '#domain/safeguarding/schema.ts'
import { useWhen } from './when.ts'

type Props = { row: CaseRow; path: string; timeZone: string; at: Date }

/** A worry in a list: how long, how it came up, who has it. None of the words. */
export function WorryRow({ row, path, timeZone, at }: Props) {
  const { t } = useTranslation('safeguarding')
  const { both, day, time, age } = useWhen(timeZone)
  const { openedAt, state, raisedBy, reason, organisation, title, climbed, lead, isMine, outcome, closedAt } = row
  const isOver = state === 'closed'
  return (
    <li className="worry-row" data-waiting={state === 'open' || state === 'suspected' || undefined}>
      <p className="worry-age">
        <strong>{isOver ? both(closedAt ?? openedAt) : age(openedAt, at)}</strong>
        <span className="muted">{isOver ? outcome && t(`outcomes.${outcome}`) : both(openedAt)}</span>
      </p>
      <div className="worry-facts">
        <p>
          <Link to={path} className="worry-open">
            {t(`reasons.${reason}`)}
            <span className="visually-hidden"> {t('row.open', { day: day(openedAt), time: time(openedAt) })}</span>
          </Link>
        </p>
        <p className="muted">
          {t(`raised-by.${raisedBy}`)} · <Name>{organisation}</Name>
          {title && (
            <>
              {' · '}
              <WordsIn words={title} />
            </>
          )}
        </p>
      </div>
      <p className="worry-states">
        {!isOver && <Holder {...{ state, lead, isMine }} />}
        {!isOver && state === 'suspected' && climbed > 0 && <Pill hue="notice">{t('row.unread')}</Pill>}
        {!isOver && state !== 'taken' && climbed > 0 && <Pill hue="problem">{t(`row.climbed-${climbed}`)}</Pill>}
      </p>
    </li>
  )
}

export function Holder({ state, lead, isMine }: Pick<CaseRow, 'state' | 'lead' | 'isMine'>) {
  const { t } = useTranslation('safeguarding')
  if (state !== 'taken' || lead === null)
    return (
      <Pill hue="problem" icon="clock">
        {t('row.nobody')}
      </Pill>
    )
  return <Pill hue={isMine ? 'done' : 'plain'}>{isMine ? t('row.mine') : t('row.with', { name: lead })}</Pill>
}
