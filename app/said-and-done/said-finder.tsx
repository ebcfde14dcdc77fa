import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'

/** By words, as a form that asks: it works without scripts, and its address can be sent on. */
export function SaidFinder({ search }: { search: string }) {
  const { t } = useTranslation('insights')
  return (
    <Form method="get" className="said-finder" role="search" aria-label={t('find.label')}>
      <Field id="q" name="q" type="search" label={t('find.words')} defaultValue={search} maxLength={100} />
      <Button kind="secondary">{t('find.button')}</Button>
    </Form>
  )
}
