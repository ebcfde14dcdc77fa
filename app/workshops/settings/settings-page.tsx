import { Form, Link } from '@remix-run/react'
import type { Typed } from '#app/http/read-form.ts'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WhyMoved } from '#app/promises/why-moved.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { WorkshopSettings } from '#domain/workshops/queries/settings.ts'
import { longestPrompt } from '#domain/workshops/schema/live.ts'
import type { WrongFields } from '../new-workshop.server.ts'
import { SeesField } from '../sees-field.tsx'
import { DeleteWorkshop } from './delete-workshop.tsx'
import { titleField } from './title-field.ts'

type Props = {
  desk: string
  /** Where what came of it is written. */
  answer: string
  settings: WorkshopSettings
  isSaved: boolean
  refused?: { problem: Problem; typed: Typed; wrong: WrongFields }
}

const fields: Record<string, string> = {
  'facilitation.reports-unfit': 'reportsOn',
  'promises-desk.promise-stays': 'reportsOn',
  'promises-desk.already-answered': 'reportsOn',
  'promises-desk.move-needs-why': 'why',
  'promises-desk.move-why-too-long': 'why',
}
const fieldOf = (code: string | undefined) => (code ? fields[code] : undefined)

/** What a workshop is called, on which day it is, and who may see what; and the way to take it away again. */
export function SettingsPage({ desk, answer, settings, isSaved, refused }: Props) {
  const { t } = useTranslation('facilitation')
  const { title, isJoined } = settings
  const source = (Object.keys(title)[0] ?? 'en') as Locale
  const others = (Object.keys(locales) as Locale[]).filter((language) => language !== source)
  const was = (name: string, otherwise: string) => String(refused?.typed[name] ?? otherwise)
  const wrong = Object.entries(refused?.wrong ?? {})
  const textOf = (name: keyof WrongFields) => {
    const met = refused?.wrong[name]
    return met && t(`new.wrong.${met.key}`, { limit: met.limit })
  }
  const titleIn = (language: Locale) => ({
    ...{ id: titleField(language), name: titleField(language), lang: language, dir: directionOf(language) },
    ...{ defaultValue: was(titleField(language), title[language] ?? ''), maxLength: longestPrompt },
  })
  return (
    <WorkPage
      title={t('settings.title')}
      lead={<span lang={source}>{title[source]}</span>}
      actions={
        <LinkButton to={desk} kind="primary" small>
          {t('editor.to-desk')}
        </LinkButton>
      }
    >
      {isSaved && !refused && (
        <Notice>
          <p>{t('settings.saved')}</p>
        </Notice>
      )}
      {wrong.length > 0 ? (
        <ErrorSummary
          errors={wrong.map(([field, { key, limit }]) => ({
            field: field === 'title' ? titleField(source) : field,
            text: t(`new.wrong.${key}`, { limit }),
          }))}
        />
      ) : (
        <ProblemMessage problem={refused?.problem} field={fieldOf(refused?.problem.code)} />
      )}
      <Form method="post" className="activity-form" noValidate>
        <input type="hidden" name="source" value={source} />
        <div className="card">
          <Field {...titleIn(source)} label={t('new.title')} error={textOf('title')} />
          <Field
            {...{ id: 'heldOn', name: 'heldOn', label: t('new.heldOn'), error: textOf('heldOn') }}
            type="date"
            defaultValue={was('heldOn', settings.heldOn)}
          />
          <Field
            {...{ id: 'reportsOn', name: 'reportsOn', type: 'date', label: t('settings.reports-on') }}
            hint={t('settings.reports-hint')}
            defaultValue={was('reportsOn', settings.reportsOn ?? '')}
          />
          {settings.isPublic && settings.reportsOn !== null && <WhyMoved typed={refused?.typed} />}
          {settings.isPublic && (
            <p>
              <Link to={answer}>{t('settings.answer')}</Link>
            </p>
          )}
          <SeesField chosen={was('placeSees', settings.placeSees)} isFixed={isJoined} />
          <details>
            <summary>{t('editor.translations')}</summary>
            <p className="hint">{t('editor.translations-hint')}</p>
            {others.map((language) => (
              <Field key={language} {...titleIn(language)} label={<span lang={language}>{locales[language]}</span>} />
            ))}
          </details>
        </div>
        <p className="actions">
          <Button name="act" value="save" busyLabel={t('editor.saving')}>
            {t('editor.save')}
          </Button>
          <LinkButton to={`${desk}/agenda`} kind="quiet">
            {t('editor.title')}
          </LinkButton>
        </p>
      </Form>
      <DeleteWorkshop mayDelete={settings.mayDelete} />
    </WorkPage>
  )
}
