import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { WordsNote } from '#app/surveys/screen-note.tsx'
import { SymbolsNote } from '#app/surveys/symbols-note.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import { styleOf } from '#domain/surveys/schema/editions.ts'
import type { PaperForm } from '#domain/ways-in/schema.ts'
import { PaperConsent, PaperEquality, PaperSlip } from './paper-end.tsx'
import { PaperHelp } from './paper-help.tsx'
import { PaperItem } from './paper-item.tsx'

export type PrintedSheet = { number: string; qr: { size: number; path: string }; code: string }
type Props = {
  form: PaperForm
  sheet: PrintedSheet
  receiptAddress: string
  /** Whom the place names for somebody who needs help now. */
  contacts: readonly HelpContact[]
}

/**
 * One sheet of several pages. A table, because browsers repeat a table's head on every page: a page that comes off its
 * sheet still says whose it is.
 */
export function PaperSheet({ form, sheet, receiptAddress, contacts }: Props) {
  const { t } = useTranslation('surveys')
  const { survey } = form
  return (
    <article
      className={`paper-sheet ${styleOf(survey.edition)}`}
      aria-label={t('paper:sheet', { number: sheet.number })}
    >
      <table role="presentation">
        <thead>
          <tr>
            <td>
              <SheetHead form={form} sheet={sheet} />
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <SheetLead form={form} />
              {form.items.map((item) => (
                <PaperItem
                  key={item.kind === 'section' ? item.key : item.screen.key}
                  item={item}
                  edition={survey.edition}
                  asksCompanion={form.asksCompanion}
                />
              ))}
              <PaperConsent form={form} />
              <PaperEquality form={form} />
              <PaperHelp contacts={contacts} />
              <SheetReturn form={form} />
              <PaperSlip code={sheet.code} link={receiptAddress} organisation={survey.organisation} />
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  )
}

function SheetHead({ form: { survey }, sheet: { number, qr } }: Pick<Props, 'form' | 'sheet'>) {
  const { t } = useTranslation('surveys')
  return (
    <div className="sheet-head">
      <p>
        <strong>
          <WordsIn words={survey.title} />
        </strong>
        <Name>{survey.organisation}</Name>
      </p>
      <p className="sheet-number">
        {t('paper:number')} <bdi dir="ltr">{number}</bdi>
      </p>
      <QrCode {...qr} title={number} />
    </div>
  )
}

function SheetLead({ form: { survey } }: { form: PaperForm }) {
  const { t } = useTranslation('surveys')
  const { title, why, minutes, consultation, place } = survey
  return (
    <header className="sheet-lead">
      <h1>
        <WordsIn words={title} />
      </h1>
      <p className="lead">
        <WordsIn words={why} />
      </p>
      {consultation.stage && (
        <p>
          {t('facts.stage')} {t(`facts.stages.${consultation.stage}`)}
        </p>
      )}
      {consultation.information && (
        <p>
          <WordsIn words={consultation.information} />
        </p>
      )}
      {consultation.consideration && (
        <p>
          <strong>{t('facts.consideration')}:</strong> <WordsIn words={consultation.consideration} />
        </p>
      )}
      <WordsNote
        edition={survey.edition}
        words={[title, why, survey.nextSteps, consultation.information, consultation.consideration]}
      />
      <p>
        {t('facts.minutes', { count: minutes })} {t('paper:lead')}
      </p>
      <p>{t(`facts.place-sees.${survey.placeSees}`, { organisation: survey.organisation, place: place.name })}</p>
    </header>
  )
}

function SheetReturn({ form: { survey, items } }: { form: PaperForm }) {
  const { t, i18n } = useTranslation('surveys')
  const { nextSteps, reportsOn, closesOn, organisation } = survey
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <section className="paper-return">
      <h2>{t('paper:return.title')}</h2>
      <p>
        {closesOn ? t('paper:return.by', { organisation, day: day(closesOn) }) : t('paper:return.to', { organisation })}
      </p>
      <p>{t('paper:analysis', { organisation })}</p>
      <p>
        <WordsIn words={nextSteps} /> {reportsOn && t('facts.reports', { day: day(reportsOn) })}
      </p>
      <SymbolsNote screens={items.flatMap((item) => (item.kind === 'screen' ? [item.screen] : []))} />
    </section>
  )
}
