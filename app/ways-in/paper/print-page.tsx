import { Link } from '@remix-run/react'
import type { Speech } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import type { PaperForm } from '#domain/ways-in/schema.ts'
import { PrintButton } from '../print-button.tsx'
import { SpeakingIn } from '../speaking-in.tsx'
import { PaperSheet, type PrintedSheet } from './paper-sheet.tsx'

type Props = {
  place: { slug: string }
  form: PaperForm
  speech: Speech
  sheets: readonly PrintedSheet[]
  receiptAddress: string
  contacts: readonly HelpContact[]
}

/** Sheets as they come out of the printer. The bar above them stays on the screen. */
export function PrintPage({ place, form, speech, sheets, receiptAddress, contacts }: Props) {
  const { t } = useTranslation('survey-desk')
  return (
    <WorkPage
      title={t('ways.sheets.ready', { count: sheets.length })}
      actions={
        <>
          <Link to={`/work/${place.slug}/surveys/${form.survey.slug}/sheets`}>{t('ways.sheets.other')}</Link>
          <PrintButton label={t('ways.sheets.print-now')} />
        </>
      }
    >
      <p className="no-print">{t('ways.sheets.ready-lead')}</p>
      <SpeakingIn speech={speech} className="paper">
        {sheets.map((sheet) => (
          <PaperSheet key={sheet.number} {...{ form, sheet, receiptAddress, contacts }} />
        ))}
      </SpeakingIn>
    </WorkPage>
  )
}
