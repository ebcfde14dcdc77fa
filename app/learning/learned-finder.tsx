import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SelectField } from '#app/commitments/select-field.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { nextSteps } from '#domain/learning/schema.ts'

/** By words, and by what followed. A form that asks: it works without scripts, and its address can be sent on. */
export function LearnedFinder({ children }: { children?: ReactNode }) {
  const { t } = useTranslation(['learning', 'commitments'])
  const [search] = useSearchParams()
  return (
    <Form method="get" className="card calm commitment-finder" role="search" aria-label={t('find')}>
      <Field
        id="q"
        name="q"
        type="search"
        label={t('commitments:find.words')}
        defaultValue={search.get('q') ?? ''}
        maxLength={100}
      />
      <div className="commitment-row">
        <SelectField name="next" label={t('find-next')} chosen={search.get('next') ?? ''}>
          <option value="">{t('commitments:find.every')}</option>
          {nextSteps.map((next) => (
            <option key={next} value={next}>
              {t(`next.${next}`)}
            </option>
          ))}
        </SelectField>
        {children}
      </div>
      <Button kind="secondary">{t('commitments:find.button')}</Button>
    </Form>
  )
}
