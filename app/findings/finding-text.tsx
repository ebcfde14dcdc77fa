import { useTranslation } from '#app/i18n/use-translation.ts'
import type { FindingPage } from '#domain/findings/schema.ts'
import { MeasuresList } from './measures-list.tsx'

/** A finding as it is read. */
export function FindingText({ finding: { written, measures } }: { finding: FindingPage }) {
  const { t } = useTranslation('findings')
  return (
    <article className="finding-text">
      <p className="lead finding-claim" dir="auto">
        {written.claim || t('no-claim')}
      </p>
      {written.strength && (
        <>
          <h2>
            {t('strength.title')}: {t(`strength.${written.strength}`)}
          </h2>
          <p>{t(`strength.${written.strength}-means`)}</p>
          <MeasuresList measures={measures} />
        </>
      )}
      <h2>{t('why')}</h2>
      <p className="as-typed" dir="auto">
        {written.why || '–'}
      </p>
      <h2>{t('limits')}</h2>
      <p className="as-typed" dir="auto">
        {written.limits || '–'}
      </p>
    </article>
  )
}
