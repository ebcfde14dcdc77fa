import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { leastToCompare } from '#domain/agreement/schema.ts'
import type { Acceptance } from '#domain/suggestions/queries/acceptance.ts'
import { useNumbers } from './numbers.ts'

/** How people met suggestions, seen and unseen. A row with too few texts says so and no more. */
export function UseTable({ arms }: { arms: readonly Acceptance[] }) {
  const { t } = useTranslation('agreement')
  const { percent } = useNumbers()
  const share = (part: number, whole: number) =>
    whole === 0 ? t('figures.unknown') : t('use.share', { share: percent(part / whole), part, whole })
  return (
    <section aria-labelledby="use">
      <h2 id="use">{t('use.title')}</h2>
      <p className="muted">{t('use.text')}</p>
      <ScrollTable label={t('use.title')} className="agreement-table narrow">
        <caption>{t('use.formula')}</caption>
        <thead>
          <tr>
            {(['arm', 'texts', 'taken', 'overridden', 'others'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'arm' ? undefined : 'number'}>
                {t(`use.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['shown', 'hidden'] as const).map((arm) => {
            const found = arms.find((each) => each.arm === arm)
            const texts = found?.texts ?? 0
            return (
              <tr key={arm}>
                <th scope="row">{t(`use.${arm}`)}</th>
                {!found || texts < leastToCompare ? (
                  <td colSpan={4} className="muted">
                    {t('use.few-row', { texts })}
                  </td>
                ) : (
                  <>
                    <td className="number">{texts}</td>
                    <td className="number">{share(found.taken, found.offered)}</td>
                    <td className="number">{share(texts - found.met, texts)}</td>
                    <td className="number">{share(found.others, found.taken + found.others)}</td>
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
      <p className="muted">{t('use.few', { least: leastToCompare })}</p>
    </section>
  )
}
