import { Link } from '@remix-run/react'
import { StatusMark } from '#app/commitments/status-mark.tsx'
import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { NextPill } from '#app/learning/next-pill.tsx'
import { Reading } from '#app/policy/reading.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { measures, type PromiseItem, type ReportContent } from '#domain/reports/schema.ts'
import { wordsIn } from './report-words.ts'
import { WhoTookPart } from './who-took-part.tsx'

type Props = { content: ReportContent; place: string }

/** All that a report says: in public as it was issued, and before that as it would be. */
export function ReportView({ content, place }: Props) {
  const { t, i18n } = useTranslation(['reports', 'learning'])
  const { counts, closed, comingDue, overdue, learned, participation, moderation } = content
  return (
    <div className="report">
      <section aria-labelledby="promises">
        <h2 id="promises">{t('promises')}</h2>
        <dl className="report-counts">
          {measures.map((measure) => (
            <div key={measure}>
              <dt>{t(`measure.${measure}`)}</dt>
              <dd>{numberText(counts[measure], i18n.language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <PromiseTable name="closed" items={closed} place={place} />
      <PromiseTable name="coming-due" items={comingDue} place={place} />
      <PromiseTable name="overdue" items={overdue} place={place} />
      <section aria-labelledby="learned">
        <h2 id="learned">{t('learning:page.title')}</h2>
        {learned.length === 0 && <p className="muted">{t('learned-none')}</p>}
        <ul className="plain-list">
          {learned.map(({ commitment, number, title, learned: words, next, on }) => (
            <li key={`${commitment} ${number}`} className="card">
              <p className="row">
                <NextPill next={next} />
                <span className="muted">{dayText(on, i18n.language, { year: true })}</span>
              </p>
              <p className="as-written">
                <WordsIn words={wordsIn(words, i18n.language)} />
              </p>
              <p>
                <Link to={`/p/${place}/did/${commitment}#try-${number}`}>
                  <WordsIn words={wordsIn(title, i18n.language)} />
                </Link>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <WhoTookPart participation={participation} />
      <section aria-labelledby="reading">
        <h2 id="reading">{t('reading')}</h2>
        <p>{t('reading-lead')}</p>
        <Reading figures={moderation} policy={null} />
      </section>
      <p className="muted">{t('no-quotes')}</p>
    </div>
  )
}

type TableProps = { name: 'closed' | 'coming-due' | 'overdue'; items: readonly PromiseItem[]; place: string }

function PromiseTable({ name, items, place }: TableProps) {
  const { t, i18n } = useTranslation(['reports', 'commitments'])
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{t(`list.${name}`)}</h2>
      {items.length === 0 ? (
        <p className="muted">{t('list.none')}</p>
      ) : (
        <table className="report-table" aria-labelledby={name}>
          <thead>
            <tr>
              <th scope="col">{t('column.promise')}</th>
              <th scope="col">{t('column.day')}</th>
              <th scope="col">{t('column.status')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ publicId, title, organisation, dueOn, closedOn, status }) => (
              <tr key={publicId}>
                <th scope="row">
                  <Link to={`/p/${place}/did/${publicId}`}>
                    <WordsIn words={wordsIn(title, i18n.language)} />
                  </Link>
                  <br />
                  <span className="muted">
                    <Name>{organisation}</Name>
                  </span>
                </th>
                <td>{dayText(closedOn ?? dueOn ?? '', i18n.language, { year: true })}</td>
                <td>
                  <StatusMark status={status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
