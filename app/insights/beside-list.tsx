import { Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Beside, GoalPage } from '#domain/insights/schema.ts'

type Props = {
  place: { slug: string }
  beside: GoalPage['beside']
  least: number
  /** The goal that the themes stand beside: each of them has a page under it. */
  goal?: string
}

/** What else people spoke of in the same words: themes first, then other goals. */
export function BesideList({ place, beside: { told, isMore }, least, goal }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  const of = (kinds: readonly Beside['kind'][]) => told.filter(({ kind }) => kinds.includes(kind))
  const goals = `/work/${place.slug}/insight/goals`
  const pathOf = (kind: Beside['kind'], publicId: string) =>
    kind === 'goal' ? `${goals}/${publicId}` : `${goals}/${goal}/themes/${publicId}`
  const lists = [
    { key: 'themes', rows: of(['theme', 'i-statement']) },
    { key: 'goals', rows: of(['goal']) },
  ] as const
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t('beside.title')}</h2>
      {lists.map(({ key, rows }) => (
        <div key={key}>
          <h3>{t(`beside.${key}`)}</h3>
          {rows.length === 0 ? (
            <p className="muted">{t('beside.none')}</p>
          ) : (
            <table className="beside-table">
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">{t(`beside.${key}`)}</th>
                  <th scope="col">{t('beside.people')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ kind, publicId, short, people }) => (
                  <tr key={publicId}>
                    <th scope="row">
                      {kind === 'goal' || goal ? (
                        <Link to={pathOf(kind, publicId)}>
                          <WordsIn words={short} />
                        </Link>
                      ) : (
                        <WordsIn words={short} />
                      )}
                    </th>
                    <td className="number">{numberText(people, i18n.language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
      {isMore && <p className="muted">{t('beside.more', { least })}</p>}
    </section>
  )
}
