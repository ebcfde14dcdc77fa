import { Form } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { FacilitatedOrganisation } from '#domain/workshops/queries/facilitation.ts'
import { longestPrompt, mostDots } from '#domain/workshops/schema/live.ts'
import type { WrongFields } from './new-workshop.server.ts'

type Props = {
  today: string
  organisations: readonly FacilitatedOrganisation[]
  typed?: Typed
  wrong?: WrongFields
}

const sees = ['everything', 'moderated-text', 'counts'] as const

/** What a workshop needs before anybody joins: a name, a day, and at least one thing to do in it. */
export function NewWorkshopForm({ today, organisations, typed, wrong }: Props) {
  const { t } = useTranslation('facilitation')
  const was = (name: string, otherwise = '') => String(typed?.[name] ?? otherwise)
  const errorOf = (name: keyof WrongFields) => {
    const met = wrong?.[name]
    return met && t(`new.wrong.${met.key}`, { limit: met.limit })
  }
  const about = (name: keyof WrongFields) => ({ id: name, name, label: t(`new.${name}`), error: errorOf(name) })
  const line = (name: keyof WrongFields) => (
    <Field {...about(name)} defaultValue={was(name)} maxLength={longestPrompt} />
  )
  const choices = (name: keyof WrongFields) => (
    <TextArea {...about(name)} rows={5} hint={t('new.lines')} defaultValue={was(name)} />
  )
  return (
    <Form method="post" className="card new-workshop-form" noValidate>
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
      <Field {...about('heldOn')} type="date" defaultValue={was('heldOn', today)} />
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
        <Field {...about('dots')} type="number" min={1} max={mostDots} defaultValue={was('dots', '5')} />
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
