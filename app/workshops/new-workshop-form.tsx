import { Form } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { FacilitatedOrganisation } from '#domain/workshops/queries/facilitation.ts'
import { longestPrompt, mostDots } from '#domain/workshops/schema.ts'

type Props = { today: string; organisations: readonly FacilitatedOrganisation[]; typed?: Typed }

const sees = ['everything', 'moderated-text', 'counts'] as const

/** What a workshop needs before anybody joins: a name, a day, and at least one thing to do in it. */
export function NewWorkshopForm({ today, organisations, typed }: Props) {
  const { t } = useTranslation('facilitation')
  const was = (name: string, otherwise = '') => String(typed?.[name] ?? otherwise)
  const line = (name: string) => (
    <Field id={name} name={name} label={t(`new.${name}`)} defaultValue={was(name)} maxLength={longestPrompt} />
  )
  const choices = (name: string) => (
    <TextArea id={name} name={name} rows={5} label={t(`new.${name}`)} hint={t('new.lines')} defaultValue={was(name)} />
  )
  return (
    <Form method="post" className="card new-workshop-form">
      {line('title')}
      <FieldFrame id="organisationId" label={t('new.organisationId')}>
        {(described) => (
          <select name="organisationId" className="select" defaultValue={was('organisationId')} {...described}>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <Field id="heldOn" name="heldOn" type="date" label={t('new.heldOn')} defaultValue={was('heldOn', today)} />
      <FieldFrame id="placeSees" label={t('new.placeSees')}>
        {(described) => (
          <select name="placeSees" className="select" defaultValue={was('placeSees', 'moderated-text')} {...described}>
            {sees.map((level) => (
              <option key={level} value={level}>
                {t(`new.sees.${level}`)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <fieldset>
        <legend>{t('new.for-ideas')}</legend>
        {line('ideas')}
      </fieldset>
      <fieldset>
        <legend>{t('new.for-dots')}</legend>
        {line('dotsPrompt')}
        {choices('dotsChoices')}
        <Field
          id="dots"
          name="dots"
          type="number"
          min={1}
          max={mostDots}
          label={t('new.dots')}
          defaultValue={was('dots', '5')}
        />
      </fieldset>
      <fieldset>
        <legend>{t('new.for-statements')}</legend>
        {line('statementsPrompt')}
        {choices('statements')}
      </fieldset>
      <Button busyLabel={t('new.busy')}>{t('new.button')}</Button>
    </Form>
  )
}
