import { Form } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { directionOf, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { TemplateLine } from '#domain/survey-design/queries/templates.ts'
import { longestTitle } from '#domain/survey-design/schema/limits.ts'
import { surveyLanguages } from '#domain/surveys/schema/editions.ts'
import { useEditionName } from './editor/editions/use-edition-name.ts'

type Props = {
  place: string
  templates: readonly TemplateLine[]
  organisations: readonly { id: string; name: string }[]
  language: string
  refused?: { problem: Problem; typed: Typed }
}

/** What a survey begins as. Everything here can be changed later but whose it is. */
export function NewSurveyPage({ place, templates, organisations, language, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  const was = (name: string, otherwise: string) => String(refused?.typed[name] ?? otherwise)
  return (
    <WorkPage title={t('new.title')} lead={t('new.lead')}>
      <ProblemMessage problem={refused?.problem} field="title" />
      <Form method="post" className="new-survey" noValidate>
        <ChoiceGroup
          type="radio"
          name="template"
          legend={t('new.template')}
          chosen={[was('template', 'what-matters')]}
          choices={templates.map((template) => ({
            value: template.name,
            label: <strong>{t(`new.templates.${template.name}.name`)}</strong>,
            hint: <About template={template} />,
          }))}
        />
        <Field
          id="title"
          name="title"
          label={t('new.name')}
          hint={t('new.name-hint')}
          defaultValue={was('title', '')}
          maxLength={longestTitle}
          dir="auto"
        />
        <FieldFrame id="language" label={t('new.language')} hint={t('new.language-hint')}>
          {(described) => (
            <select name="language" className="select" defaultValue={was('language', language)} {...described}>
              {surveyLanguages.map((code) => (
                <option key={code} value={code} lang={code} dir={directionOf(code)}>
                  {locales[code]}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <Organisation organisations={organisations} was={was('organisationId', '')} />
        <p className="actions">
          <Button busyLabel={t('new.busy')}>{t('new.button')}</Button>
          <LinkButton to={`/work/${place}/surveys`} kind="quiet">
            {t('new.cancel')}
          </LinkButton>
        </p>
      </Form>
    </WorkPage>
  )
}

/** What it is for, how long it takes, and which wordings come with it. */
function About({ template: { name, questions, minutes, days, editions } }: { template: TemplateLine }) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  const facts = [
    questions > 0 && t('new.facts.questions', { count: questions }),
    questions > 0 && t('new.facts.minutes', { count: minutes }),
    days !== null && t('new.facts.days', { count: days }),
    editions.length > 0 && t('new.facts.editions', { editions: editions.map(nameOf).join('; ') }),
  ]
  return (
    <>
      {t(`new.templates.${name}.about`)}
      <span className="template-facts">{facts.filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** Nobody with one organisation is asked which. */
function Organisation({ organisations, was }: { organisations: Props['organisations']; was: string }) {
  const { t } = useTranslation('survey-desk')
  const [only, ...others] = organisations
  if (only && others.length === 0) return <input type="hidden" name="organisationId" value={only.id} />
  return (
    <FieldFrame id="organisationId" label={t('new.organisation')}>
      {(described) => (
        <select name="organisationId" className="select" defaultValue={was} {...described}>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
