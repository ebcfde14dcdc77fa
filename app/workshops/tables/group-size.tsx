import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'

/** For whom a scribe writes, and for how many: asked once, and changeable. Each card says it. */
export function GroupSize({ table, people }: { table: string; people: number | null }) {
  const { t } = useTranslation('passes')
  const form = (
    <Form method="post" className="scribe-size" key={people}>
      <input type="hidden" name="intent" value="group" />
      <Field
        name="people"
        label={t('scribe.how-many')}
        inputMode="numeric"
        size={4}
        autoComplete="off"
        defaultValue={people ?? ''}
      />
      <Button kind={people ? 'secondary' : 'primary'} busyLabel={t('saving')}>
        {t('scribe.save')}
      </Button>
    </Form>
  )
  return (
    <section className="scribe-head" aria-label={t('scribe.table')}>
      <p>
        {t('scribe.for')} <strong dir="auto">{table}</strong>
      </p>
      {people ? (
        <details>
          <summary>{t('scribe.group', { n: people })}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </section>
  )
}
