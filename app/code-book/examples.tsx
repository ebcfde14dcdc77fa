import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type Example, longest } from '#domain/framework/schema.ts'

type Props = { examples: readonly Example[]; mayEdit: boolean }

/** Examples of what a code is for: made up, or somebody's own words that may be quoted. */
export function ExamplesList({ examples, mayEdit }: Props) {
  const { t } = useTranslation('codebook')
  if (examples.length === 0 && !mayEdit) return null
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t('code.examples')}</h2>
      <ul className="plain-list book-examples">
        {examples.map(({ id, text, isSpoken }) => (
          <li key={id}>
            <span dir="auto">{text}</span>{' '}
            <small className="muted">({t(isSpoken ? 'code.spoken' : 'code.made-up')})</small>
            {mayEdit && (
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Button kind="quiet" small name="intent" value="remove-example">
                  {t('code.remove-example')}
                  <span className="visually-hidden"> {text}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <details>
          <summary>{t('form.example')}</summary>
          <Form method="post" className="card book-form">
            <p className="hint">{t('form.example-hint')}</p>
            <TextArea id="example" name="example" label={t('form.example-text')} rows={2} limit={longest.example} />
            <Field id="contribution" name="contribution" label={t('form.example-of')} code maxLength={40} />
            <Button kind="secondary" name="intent" value="add-example" busyLabel={t('form.saving')}>
              {t('form.example')}
            </Button>
          </Form>
        </details>
      )}
    </section>
  )
}
