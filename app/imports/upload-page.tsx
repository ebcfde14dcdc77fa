import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { ImportRun } from '#domain/imports/queries.ts'
import { largestFile, mostRows } from '#domain/imports/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { RunTable } from './run-table.tsx'

type Props = {
  page: string
  title: Words
  runs: readonly ImportRun[]
  /** How many responses a file has just brought. */
  added: number | null
  /** How many responses have just gone with a file that was taken back. */
  takenBack: number | null
  problem: Problem | undefined
}

/** Where a file with answers from elsewhere begins its way in. */
export function UploadPage({ page, title, runs, added, takenBack, problem }: Props) {
  const { t } = useTranslation('survey-desk')
  return (
    <WorkPage
      title={t('import.title')}
      lead={<WordsIn words={title} />}
      actions={<Link to={page}>{t('import.back')}</Link>}
    >
      {added !== null && (
        <Notice kind="done" live>
          {t('import.came-in', { count: added })} <Link to={page}>{t('import.see-results')}</Link>
        </Notice>
      )}
      {takenBack !== null && (
        <Notice kind="done" live>
          {t('import.take-back.done', { count: takenBack })}
        </Notice>
      )}
      <ProblemMessage problem={problem} field="file" />
      <p>{t('import.lead')}</p>
      <Form method="post" encType="multipart/form-data" className="import-form">
        <FieldFrame
          id="file"
          label={t('import.file')}
          hint={t('import.file-hint', { megabytes: largestFile / 1024 / 1024, rows: mostRows })}
        >
          {(described) => (
            <input type="file" name="file" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" {...described} />
          )}
        </FieldFrame>
        <Button busyLabel={t('import.uploading')}>{t('import.upload')}</Button>
      </Form>
      <h2>{t('import.runs')}</h2>
      {runs.length === 0 ? <p className="muted">{t('import.no-runs')}</p> : <RunTable page={page} runs={runs} />}
    </WorkPage>
  )
}
