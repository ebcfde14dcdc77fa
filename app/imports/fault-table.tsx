import { listText, numberText } from '#app/i18n/formats.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { ImportFault } from '#domain/imports/schema.ts'

/** Which rows can't come in: the line in the file, the column, and why. */
export function FaultTable({ faults, count }: { faults: readonly ImportFault[] /** All of them. */; count: number }) {
  const { t, i18n } = useTranslation(['survey-desk', 'surveys', 'problems'])
  const sentence = (fault: ImportFault) => {
    if (fault.code === 'answer') return problemText(t, fault.problem)
    const known = 'known' in fault ? listText(fault.known, i18n.language) : ''
    return t(`survey-desk:import.faults.${fault.code}`, { ...fault, known, count: 'limit' in fault ? fault.limit : 1 })
  }
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">{t('survey-desk:import.check.faults')}</h2>
      <table className="import-faults">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('survey-desk:import.check.line')}
            </th>
            <th scope="col">{t('survey-desk:import.map.column')}</th>
            <th scope="col">{t('survey-desk:import.check.why')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have several faults.
            <tr key={index}>
              <td className="number">{numberText(fault.line, i18n.language)}</td>
              <td dir="auto">{fault.column ?? '–'}</td>
              <td>{sentence(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > faults.length && (
        <p className="muted">{t('survey-desk:import.check.more-faults', { count: count - faults.length })}</p>
      )}
    </section>
  )
}
