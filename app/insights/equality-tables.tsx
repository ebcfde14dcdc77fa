import { useTranslation } from '#app/i18n/use-translation.ts'
import { countWithheld, type EqualityHeard } from '#domain/insights/schema.ts'
import { useByName, useGroupName } from './group-name.ts'
import { SplitTable } from './split-table.tsx'

type Props = { heard: EqualityHeard; least: number }

/** Who was heard and who was not, one table a question. Small groups are withheld as everywhere. */
export function EqualityTables({ heard: { asked, splits }, least }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const byName = useByName()
  const groupName = useGroupName()
  return (
    <section aria-labelledby="equality">
      <h2 id="equality">{t('equality.title')}</h2>
      <p>{t('equality.lead', { count: asked })}</p>
      <div className="splits">
        {splits.map(({ question, cells }) => (
          <SplitTable
            key={question}
            title={byName(question)}
            split={{ cells: cells.map((cell) => ({ ...cell, name: groupName(question, cell) })) }}
          />
        ))}
      </div>
      {countWithheld(splits) > 0 && <p className="muted">{t('insights:split.withheld', { least })}</p>}
      <p className="muted">{t('equality.young')}</p>
      <p className="muted">{t('results:equality.standard')}</p>
    </section>
  )
}
