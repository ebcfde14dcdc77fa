import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PaperForm } from '#domain/ways-in/schema.ts'
import { useEditionName } from '../edition-name.ts'
import { KeyedEnd } from './keyed-end.tsx'
import { KeyedItem, keyedId } from './keyed-item.tsx'
import { useFastKeys } from './use-fast-keys.ts'

export type KeyedRefusal = {
  problem: Problem
  /** By question. */
  faults: Record<string, Problem>
  /** As it was typed, by the fields' names. */
  typed: Record<string, string | string[]>
}

type Props = { place: string; number: string; version: number; form: PaperForm; refused: KeyedRefusal | undefined }

/** A whole sheet on one page, to be typed in from paper with the hands on the keys. */
export function KeyedPage({ place, number, version, form, refused }: Props) {
  const { t } = useTranslation(['survey-desk', 'surveys'])
  const nameOf = useEditionName()
  const onKeyDown = useFastKeys()
  const sheets = `/work/${place}/surveys/${form.survey.slug}/sheets`
  const typed = (name: string) => [refused?.typed[name] ?? []].flat()
  const faults = Object.entries(refused?.faults ?? {})
  const errors = faults.length
    ? faults.map(([key, problem]) => ({ field: keyedId(key), text: problemText(t, problem) }))
    : refused
      ? [{ text: problemText(t, refused.problem) }]
      : []
  const first = form.items.find((item) => item.kind === 'screen' && item.number !== null)
  return (
    <WorkPage
      title={t('ways.sheets.keying', { number: `\u2068${number}\u2069` })}
      lead={
        <>
          <WordsIn words={form.survey.title} /> · {nameOf(form.survey.edition)} ·{' '}
          {t('ways.sheets.version', { version })}
        </>
      }
      actions={<Link to={sheets}>{t('ways.sheets.other')}</Link>}
    >
      <ErrorSummary errors={errors} />
      <p className="muted">{t('ways.sheets.keys')}</p>
      <Form method="post" noValidate className="keyed-form" onKeyDown={onKeyDown} key={number}>
        {form.items.map((item) => (
          <KeyedItem
            key={item.kind === 'section' ? item.key : item.screen.key}
            item={item}
            given={(field) => typed(`a:${field}`)}
            problem={item.kind === 'screen' ? refused?.faults[item.screen.key] : undefined}
          />
        ))}
        <KeyedEnd form={form} given={typed} />
        <p className="actions">
          <Button busyLabel={t('ways.sheets.saving')}>{t('ways.sheets.save')}</Button>
          <span className="muted">{t('ways.sheets.save-keys')}</span>
        </p>
      </Form>
      {first === undefined && <p>{t('ways.sheets.empty')}</p>}
    </WorkPage>
  )
}
