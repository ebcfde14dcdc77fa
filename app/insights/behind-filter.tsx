import { Form } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { BehindAsked, BehindPage } from '#domain/insights/schema/behind.ts'
import { useCellName } from './cell-name.ts'

type Props = { asked: BehindAsked; behind: BehindPage; finding: string | undefined }

/** One group at a time, of those whose number is told. */
export function BehindFilter({ asked, behind, finding }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  const { byName, cellName } = useCellName()
  if (behind.tables.length === 0) return null
  return (
    <Form method="get" key={asked.cell} className="behind-filter">
      {(['mission', 'goal'] as const).map((name) =>
        asked[name] ? <input key={name} type="hidden" name={name} value={asked[name]} /> : null,
      )}
      {finding && <input type="hidden" name="finding" value={finding} />}
      <p>
        <label htmlFor="cell">{t('behind.only')}</label>
        <select id="cell" name="cell" className="input" defaultValue={asked.cell ?? ''}>
          <option value="">{t('behind.everybody')}</option>
          {behind.tables.map(({ by, cells }) => (
            <optgroup key={by} label={byName(by)}>
              {cells.map((cell) => (
                <option key={cell.key} value={`${by}:${cell.key}`} disabled={cell.people === 'withheld'}>
                  {t('behind.choice', {
                    group: cellName(by, cell),
                    people: cell.people === 'withheld' ? t('behind.withheld') : numberText(cell.people, i18n.language),
                  })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <Button kind="secondary">{t('heard.show')}</Button>
    </Form>
  )
}
