import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { SplitTable } from '#app/insights/split-table.tsx'
import { WholeNumbers } from '#app/insights/whole-numbers.tsx'
import { monthName } from '#app/results/names.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { FindingPage } from '#domain/findings/schema.ts'

type Table = FindingPage['frozen']['tables'][number]

/** The counts that a finding stands on, as they were told then: later ones do not change them. */
export function FrozenFigures({ finding }: { finding: FindingPage }) {
  const { t, i18n } = useTranslation(['findings', 'insights', 'insights-desk'])
  const { frozen, frozenOn, wordingThen, goal } = finding
  const day = dayText(frozenOn, i18n.language, { year: true })
  const whole = (figure: number | 'withheld' | null) => (typeof figure === 'number' ? figure : 0)
  const [people, said, votes] = [whole(frozen.people), whole(frozen.contributions), whole(frozen.votes)]
  const titles = {
    area: t('insights:split.area'),
    'age-band': t('insights:split.age-band'),
    way: t('insights:split.way'),
    tells: t('insights-desk:tells.by'),
    stance: t('insights-desk:stance.by'),
    month: t('insights-desk:trend.by'),
  }
  const named = ({ by, cells }: Table) =>
    by === 'tells' || by === 'stance' || by === 'month'
      ? cells.map((cell) => ({ ...cell, name: kindName(by, cell.key) }))
      : cells
  const kindName = (by: 'tells' | 'stance' | 'month', key: string) => {
    if (by !== 'month') return t(`insights-desk:${by}.groups.${key}`)
    return key === 'earlier' ? t('insights-desk:trend.earlier') : monthName(key, i18n.language)
  }
  return (
    <section aria-labelledby="frozen" className="insights frozen">
      <h2 id="frozen">{t('frozen.title')}</h2>
      <p className="muted">{t('frozen.lead', { day })}</p>
      <WholeNumbers
        numbers={[
          {
            key: 'people',
            value: people,
            label: t('insights:goal.people', { count: people }),
            more: t('frozen.of', { count: frozen.everybody }),
          },
          { key: 'said', value: said, label: t('insights:numbers.contributions', { count: said }) },
          ...(frozen.votes === null
            ? []
            : [{ key: 'votes', value: votes, label: t('insights-desk:goal.votes', { count: votes }) }]),
        ]}
      />
      <div className="splits">
        {frozen.tables.map((table) => (
          <SplitTable key={table.by} title={titles[table.by]} split={{ cells: named(table) }} hue={goal.hue} />
        ))}
      </div>
      <ul className="muted">
        <li>{t(`frozen.${frozen.policy}`, { least: frozen.least })}</li>
        {frozen.notTagged > 0 && <li>{t('frozen.not-tagged', { count: frozen.notTagged })}</li>}
        {wordingThen && (
          <li>
            {t('frozen.wording')} <WordsIn words={wordingThen} />
          </li>
        )}
        <li>{t('insights:notes.people')}</li>
        <li>{t('insights:notes.chose')}</li>
      </ul>
    </section>
  )
}
