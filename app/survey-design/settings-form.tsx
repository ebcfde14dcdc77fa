import { Form } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WhyMoved } from '#app/promises/why-moved.tsx'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Design } from '#domain/survey-design/schema/design.ts'
import { fieldOfProblem } from './field-of-problem.ts'

/** The form's fields as they were sent. */
export type SettingsTyped = Typed

type Props = {
  design: Pick<Design, 'slug' | 'settings' | 'versions' | 'responses'>
  refused?: { problem: Problem; typed: SettingsTyped }
}

/** Days, who may answer, what the place sees. What can't be changed any more is said, not hidden. */
export function SettingsForm({ design, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  const { slug, settings, versions, responses } = design
  const isOver = settings.state === 'closed' || settings.state === 'reported'
  const was = (name: string, otherwise: string) => String(refused?.typed[name] ?? otherwise)
  const errorOf = (name: string) =>
    refused && fieldOfProblem(refused.problem.code) === name ? problemText(t, refused.problem) : undefined
  const day = (name: 'opensOn' | 'closesOn' | 'reportsOn', hint?: string) => (
    <Field
      {...{ id: name, name, type: 'date', label: t(`days.${name}`) }}
      hint={hint && t(hint)}
      error={errorOf(name)}
      defaultValue={was(name, settings[name] ?? '')}
    />
  )
  const choices = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`settings.${name}.${value}`), hint: t(`settings.${name}.${value}-hint`) }))
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t('settings.title')}</h2>
      <Form method="post" noValidate className="card">
        <input type="hidden" name="intent" value="settings" />
        {versions.length === 0 ? (
          <Field
            id="slug"
            name="slug"
            label={t('settings.address')}
            hint={t('settings.address-hint')}
            error={errorOf('slug')}
            defaultValue={was('slug', slug)}
          />
        ) : (
          <p>
            {t('settings.address')}: <a href={`/s/${slug}`}>/s/{slug}</a>
          </p>
        )}
        <div className="day-fields">
          {!isOver && day('opensOn', 'days.opens-hint')}
          {!isOver && day('closesOn', 'days.closes-hint')}
          {settings.state !== 'reported' && day('reportsOn', 'days.reports-hint')}
        </div>
        {versions.length > 0 && settings.reportsOn !== null && settings.state !== 'reported' && (
          <WhyMoved typed={refused?.typed} error={errorOf('why')} />
        )}
        <ChoiceGroup
          type="radio"
          name="access"
          legend={t('settings.access.legend')}
          chosen={[was('access', settings.access)]}
          choices={choices('access', ['everyone', 'invited'])}
        />
        <ChoiceGroup
          type="radio"
          name="allowsRepeat"
          legend={t('settings.repeat.legend')}
          chosen={[was('allowsRepeat', settings.allowsRepeat ? 'yes' : 'no')]}
          choices={choices('repeat', ['no', 'yes'])}
        />
        {responses === 0 ? (
          <ChoiceGroup
            type="radio"
            name="placeSees"
            legend={t('settings.sees.legend')}
            chosen={[was('placeSees', settings.placeSees)]}
            choices={choices('sees', ['counts', 'moderated-text', 'everything'])}
          />
        ) : (
          <p>
            {t('settings.sees.legend')}: <strong>{t(`settings.sees.${settings.placeSees}`)}</strong>.{' '}
            {t('settings.sees.promised')}
          </p>
        )}
        <Button busyLabel={t('settings.saving')}>{t('settings.save')}</Button>
      </Form>
    </section>
  )
}
