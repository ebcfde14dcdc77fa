import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { HiddenAnswer } from '#domain/imports/schema.ts'

type Props = { hidden: readonly HiddenAnswer[] /** All of them. */; count: number }

/** Answers that don't come in, because the other answers of their row hide the question. */
export function HiddenTable({ hidden, count }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  return (
    <details className="import-hidden">
      <summary>{t('import.check.hidden-which', { count })}</summary>
      <table className="import-faults">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('import.check.line')}
            </th>
            <th scope="col">{t('import.map.column')}</th>
          </tr>
        </thead>
        <tbody>
          {hidden.map(({ line, column }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
            <tr key={index}>
              <td className="number">{numberText(line, i18n.language)}</td>
              <td dir="auto">{column}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > hidden.length && (
        <p className="muted">{t('import.check.more-faults', { count: count - hidden.length })}</p>
      )}
    </details>
  )
}
