import { Form } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { FacilitatedOrganisation } from '#domain/workshops/queries/facilitation.ts'
import type { TemplateLine } from '#domain/workshops/queries/templates.ts'
import { longestPrompt } from '#domain/workshops/schema/live.ts'
import type { WrongFields } from './new-workshop.server.ts'
import { SeesField } from './sees-field.tsx'

type Props = {
  place: string
  today: string
  templates: readonly TemplateLine[]
  organisations: readonly FacilitatedOrganisation[]
  refused?: { problem: Problem; typed: Typed; wrong: WrongFields }
}

/** What a workshop is called, whose it is, and how its agenda begins. Everything else is its agenda's. */
export function NewWorkshopPage({ place, today, templates, organisations, refused }: Props) {
  const { t, i18n } = useTranslation('facilitation')
  const was = (name: string, otherwise = '') => String(refused?.typed[name] ?? otherwise)
  const wrong = Object.entries(refused?.wrong ?? {})
  const errorOf = (name: keyof WrongFields) => {
    const met = refused?.wrong[name]
    return met && t(`new.wrong.${met.key}`, { limit: met.limit })
  }
  const kindsOf = ({ kinds }: TemplateLine) =>
    listText(
      kinds.map((kind) => t(`kinds.${kind}.name`)),
      i18n.language,
    )
  return (
    <WorkPage title={t('new.heading')} lead={t('new.lead')}>
      {wrong.length > 0 ? (
        <ErrorSummary
          errors={wrong.map(([field, { key, limit }]) => ({ field, text: t(`new.wrong.${key}`, { limit }) }))}
        />
      ) : (
        <ProblemMessage problem={refused?.problem} />
      )}
      <Form method="post" className="new-workshop-form" noValidate>
        <div className="card">
          <Field
            {...{ id: 'title', name: 'title', label: t('new.title'), error: errorOf('title') }}
            defaultValue={was('title')}
            maxLength={longestPrompt}
            dir="auto"
          />
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
          <Field
            {...{ id: 'heldOn', name: 'heldOn', label: t('new.heldOn'), error: errorOf('heldOn') }}
            type="date"
            defaultValue={was('heldOn', today)}
          />
          <SeesField chosen={was('placeSees', 'moderated-text')} />
        </div>
        <ChoiceGroup
          type="radio"
          name="template"
          legend={t('new.template')}
          chosen={[was('template', 'priorities-evening')]}
          choices={templates.map((template) => ({
            value: template.name,
            label: <strong>{t(`new.templates.${template.name}.name`)}</strong>,
            hint: (
              <>
                {t(`new.templates.${template.name}.what`)} {template.kinds.length > 0 && `${kindsOf(template)}.`}
              </>
            ),
          }))}
        />
        <p className="actions">
          <Button busyLabel={t('new.busy')}>{t('new.button')}</Button>
          <LinkButton to={`/work/${place}/workshops`} kind="quiet">
            {t('editor.cancel')}
          </LinkButton>
        </p>
      </Form>
    </WorkPage>
  )
}
