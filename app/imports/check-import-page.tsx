import { Form, Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Preview } from '#domain/imports/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { FaultTable } from './fault-table.tsx'
import { HiddenTable } from './hidden-table.tsx'
import { RowTable } from './row-table.tsx'
import { UnknownWords } from './unknown-words.tsx'

type Props = {
  /** The survey's page. */
  base: string
  file: string
  language: string
  page: number
  preview: Preview
  problem: Problem | undefined
}

/** What a file would bring, row by row, with all that stands in its way; and the button that brings it in. */
export function CheckImportPage({ base, file, language, page, preview, problem }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  const { summary, faults, faultCount, hidden, unknown } = preview
  // Rows past a broken quotation mark were never read.
  const isBroken = faults.some(({ code }) => code === 'not-csv' || code === 'too-many-rows')
  return (
    <WorkPage
      title={t('import.check.title')}
      actions={<Link to={`${base}/import/${file}`}>{t('import.check.back')}</Link>}
    >
      <ProblemMessage problem={problem} />
      <p className="import-total">
        <span className="big-number">{numberText(summary.added, i18n.language)}</span>{' '}
        {t('import.check.come', { count: summary.added, of: summary.read })}
      </p>
      <ul>
        {summary.faulty > 0 && <li>{t('import.check.faulty', { count: summary.faulty })}</li>}
        {summary.knownBefore > 0 && <li>{t('import.check.known', { count: summary.knownBefore })}</li>}
        {summary.sameRespondent > 0 && <li>{t('import.check.same', { count: summary.sameRespondent })}</li>}
        {summary.withoutText > 0 && <li>{t('import.check.blank', { count: summary.withoutText })}</li>}
        {summary.turnedDates > 0 && (
          <li>
            {t('import.check.turned', { count: summary.turnedDates })}{' '}
            {summary.unsureDates > 0 && t('import.check.unsure', { count: summary.unsureDates })}
          </li>
        )}
        {summary.hiddenAnswers > 0 && <li>{t('import.check.hidden', { count: summary.hiddenAnswers })}</li>}
      </ul>
      {hidden.length > 0 && <HiddenTable hidden={hidden} count={summary.hiddenAnswers} />}
      {unknown.length > 0 && <UnknownWords unknown={unknown} language={language} />}
      {faults.length > 0 && <FaultTable faults={faults} count={faultCount} />}
      <Form method="post" className="row import-actions">
        {summary.added > 0 && summary.faulty === 0 && (
          <Button name="intent" value="bring-in" busyLabel={t('import.check.coming')}>
            {t('import.check.bring-in', { count: summary.added })}
          </Button>
        )}
        {summary.added > 0 && summary.faulty > 0 && !isBroken && (
          <Button name="intent" value="bring-in-good" kind="secondary" busyLabel={t('import.check.coming')}>
            {t('import.check.bring-in-good', { count: summary.added })}
          </Button>
        )}
        <span className="muted">
          {summary.faulty > 0 ? t('import.check.mend') : summary.added === 0 && t('import.check.nothing-new')}
        </span>
      </Form>
      <RowTable preview={preview} page={page} />
    </WorkPage>
  )
}
