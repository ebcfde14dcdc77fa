import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Cell, countWithheld, type EqualityHeard, notSaid } from '#domain/insights/schema.ts'
import { ratherNotSay } from '#domain/privacy/schema.ts'
import { SplitTable } from './split-table.tsx'

type Props = { heard: EqualityHeard; least: number }

/** Who was heard and who was not, one table a question. Small groups are withheld as everywhere. */
export function EqualityTables({ heard: { asked, splits }, least }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const nameOf = (question: string, { key }: Cell): string | null => {
    if (key === notSaid) return null
    if (key === ratherNotSay) return t('equality:rather-not-say')
    if (question === 'disability') return t(`equality.disability.${key}`)
    const part = question === 'ethnic-group' ? 'groups' : 'choices'
    return t(`equality:questions.${question}.${part}.${key}`)
  }
  return (
    <section aria-labelledby="equality">
      <h2 id="equality">{t('equality.title')}</h2>
      <p>{t('equality.lead', { count: asked })}</p>
      <div className="splits">
        {splits.map(({ question, cells }) => (
          <SplitTable
            key={question}
            title={t(`equality.by.${question}`)}
            split={{ cells: cells.map((cell) => ({ ...cell, name: nameOf(question, cell) })) }}
          />
        ))}
      </div>
      {countWithheld(splits) > 0 && <p className="muted">{t('insights:split.withheld', { least })}</p>}
      <p className="muted">{t('equality.young')}</p>
      <p className="muted">{t('results:equality.standard')}</p>
    </section>
  )
}
