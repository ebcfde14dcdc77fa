import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { type CompareBy, compareBys, type Side } from '#domain/insights/schema/compare.ts'
import type { Askable } from '#domain/insights/schema.ts'
import { AskedChoice } from './asked-choice.tsx'
import { useSideName } from './side-name.ts'

type Props = {
  askable: readonly Askable[]
  of: string | undefined
  by: string | undefined
  one: string | null
  other: string | null
  sides: readonly Side[]
}

/** First what is compared by what, then which two: so it works without scripts. */
export function CompareForm({ askable, of, by, one, other, sides }: Props) {
  const { t } = useTranslation('insights-desk')
  const { byName, sideName } = useSideName()
  const chosen = compareBys.find((each) => each === by) ?? 'area'
  const side = (name: 'one' | 'other', label: string, value: string | null, fallback: number) => (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="input" defaultValue={value ?? sides[fallback]?.key}>
        {sides.map((each) => (
          <option key={each.key} value={each.key}>
            {sideName(chosen, each)}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <>
      {/* Anew for each question: what was chosen stands in the address. */}
      <Form key={`what ${of} ${by}`} method="get" className="explore-form" aria-label={t('compare.what')}>
        <AskedChoice askable={askable} of={of} />
        <p>
          <label htmlFor="by">{t('compare.by')}</label>
          <select id="by" name="by" className="input" defaultValue={chosen}>
            {compareBys.map((each: CompareBy) => (
              <option key={each} value={each}>
                {byName(each)}
              </option>
            ))}
          </select>
        </p>
        <Button kind="secondary">{t('compare.next')}</Button>
      </Form>
      {sides.length > 1 && (
        <Form
          key={`who ${of} ${by} ${one} ${other}`}
          method="get"
          className="explore-form"
          aria-label={t('compare.who')}
        >
          {of && <input type="hidden" name="of" value={of} />}
          <input type="hidden" name="by" value={chosen} />
          {side('one', t('compare.one'), one, 0)}
          {side('other', t('compare.other'), other, 1)}
          <Button>{t('compare.show')}</Button>
        </Form>
      )}
      {sides.length === 1 && <p>{t('compare.only-one')}</p>}
    </>
  )
}
