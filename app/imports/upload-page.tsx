import { Form, Link } from '@remix-run/react'
import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { largestFile, mostRows } from '#domain/imports/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'

type Props = {
  page: string
  title: Words
  runs: readonly { on: string; read: number; added: number }[]
  /** How many responses a file has just brought. */
  added: number | null
  problem: Problem | undefined
}

/** Where a file with answers from elsewhere begins its way in. */
export function UploadPage({ page, title, runs, added, problem }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
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
      {runs.length === 0 ? (
        <p className="muted">{t('import.no-runs')}</p>
      ) : (
        <table className="import-runs">
          <thead>
            <tr>
              <th scope="col">{t('import.run-on')}</th>
              <th scope="col" className="number">
                {t('import.run-read')}
              </th>
              <th scope="col" className="number">
                {t('import.run-added')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have come on one day.
              <tr key={index}>
                <th scope="row">{dayText(run.on, i18n.language, { year: true })}</th>
                <td className="number">{numberText(run.read, i18n.language)}</td>
                <td className="number">{numberText(run.added, i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </WorkPage>
  )
}
