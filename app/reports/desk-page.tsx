import { Form, Link, useSearchParams } from '@remix-run/react'
import { OnceForm } from '#app/commitments/once-form.tsx'
import { SelectField } from '#app/commitments/select-field.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { aboutKinds, type ReportContent, type Span, type Subject } from '#domain/reports/schema.ts'
import { ReportView } from './report-view.tsx'

type Props = {
  place: { slug: string }
  choices: { subjects: Record<(typeof aboutKinds)[number], Subject[]>; spans: (Span & { value: string })[] }
  preview: ReportContent | null
  problem: Problem | undefined
}

/** Choose a subject and a time, read what the report would say, and issue it. */
export function ReportsDesk({ place, choices: { subjects, spans }, preview, problem }: Props) {
  const { t, i18n } = useTranslation(['reports-desk', 'reports'])
  const [search] = useSearchParams()
  const field = problem?.details?.field
  const [about, span] = [search.get('about') ?? '', search.get('span') ?? '']
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <WorkPage
      title={t('reports:title')}
      lead={t('lead')}
      actions={<Link to={`/p/${place.slug}/reports`}>{t('issued-list')}</Link>}
    >
      <ProblemMessage problem={problem} {...(typeof field === 'string' && { field })} />
      <Form method="get" className="card calm commitment-finder" aria-label={t('choose')}>
        <SelectField name="about" label={t('about')} chosen={about}>
          <option value="">{t('commitments-desk:form.choose')}</option>
          {aboutKinds.map((kind) => (
            <optgroup key={kind} label={t(`group.${kind}`)}>
              {subjects[kind].map(({ value, name, language }) => (
                <option key={value} value={value} lang={language}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <SelectField name="span" label={t('span')} hint={t('span-hint')} chosen={span}>
          {spans.map(({ value, from, to }) => (
            <option key={value} value={value}>
              {t('reports:span', { from: day(from), to: day(to) })}
            </option>
          ))}
        </SelectField>
        <Button kind="secondary">{t('preview')}</Button>
      </Form>
      {preview && (
        <>
          <OnceForm className="card" aria-label={t('issue')}>
            <p>{t('issue-hint')}</p>
            <input type="hidden" name="about" value={about} />
            <input type="hidden" name="span" value={span} />
            <Button>{t('issue')}</Button>
          </OnceForm>
          <div className="commitment-new">
            <ReportView content={preview} place={place.slug} />
          </div>
        </>
      )}
    </WorkPage>
  )
}
