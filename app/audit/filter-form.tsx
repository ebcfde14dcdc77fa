import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import type { AuditChoices, AuditFilter } from '#domain/audit/schema.ts'
import { useVerbText } from './verb-text.ts'

type Props = { filter: AuditFilter; choices: AuditChoices; isFiltered: boolean }

/** Who, what, and from which day to which. Of one thing alone: by a press in the table. */
export function FilterForm({ filter, choices, isFiltered }: Props) {
  const { t, i18n } = useTranslation('audit')
  const verbText = useVerbText()
  const verbs = choices.verbs
    .map((verb) => ({ verb, text: verbText(verb) }))
    .sort((one, other) => one.text.localeCompare(other.text, i18n.language))
  return (
    <Form method="get" action="." relative="path" className="audit-filter" role="search" key={JSON.stringify(filter)}>
      {filter.thing && <input type="hidden" name="thing" value={filter.thing} />}
      <FieldFrame id="who" label={t('who')}>
        {(described) => (
          <select {...described} name="who" className="select" defaultValue={filter.who}>
            <option value="">{t('everybody')}</option>
            {choices.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name ?? t('gone-person')}
              </option>
            ))}
            <option value="guest">{t('guest')}</option>
            <option value="system">{t('system')}</option>
          </select>
        )}
      </FieldFrame>
      <FieldFrame id="what" label={t('what')}>
        {(described) => (
          <select {...described} name="what" className="select" defaultValue={filter.what}>
            <option value="">{t('everything')}</option>
            {verbs.map(({ verb, text }) => (
              <option key={verb} value={verb}>
                {text}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <Field type="date" name="from" id="from" label={t('from')} defaultValue={filter.from} />
      <Field type="date" name="to" id="to" label={t('to')} defaultValue={filter.to} />
      <p className="audit-ways">
        <Button>{t('show')}</Button>
        {isFiltered && <Link to="?">{t('all')}</Link>}
      </p>
      {filter.thing && <p className="audit-one">{t('one-thing')}</p>}
    </Form>
  )
}
