import { Form, Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { mostSheets } from '#domain/ways-in/schema.ts'
import { useEditionName } from './edition-name.ts'
import { Select } from './select.tsx'

export type ListedRun = {
  first: string
  last: string
  edition: string
  printedOn: string
  printed: number
  keyed: number
}
export type Keyed = { number: string; blank: number; hidden: number }

type Props = {
  place: { slug: string }
  survey: PublicSurvey
  isReported: boolean
  runs: ListedRun[]
  keyed: Keyed | null
  refused: { problem: Problem; intent: 'find' | 'print'; number?: string } | undefined
}

/** Paper: printing sheets, and typing in those that came back. */
export function SheetsPage({ place, survey, isReported, runs, keyed, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  const here = `/work/${place.slug}/surveys/${survey.slug}`
  const problem = refused?.problem
  const field = refused && (refused.intent === 'find' ? 'number' : 'count')
  return (
    <WorkPage
      title={t('ways.paper.title')}
      lead={<WordsIn words={survey.title} />}
      actions={<Link to={`${here}/ways-in`}>{t('ways.back')}</Link>}
    >
      <ProblemMessage problem={problem} field={field} />
      {keyed && <KeyedNotice keyed={keyed} />}
      <div className="work-cards sheet-ways">
        <section className="card" aria-labelledby="key-title">
          <h2 id="key-title">{t('ways.sheets.key')}</h2>
          {isReported ? (
            <p>{t('problems.ways.reported')}</p>
          ) : (
            <Form method="post" noValidate>
              <Field
                id="number"
                name="number"
                code
                label={t('ways.sheets.number')}
                hint={t('ways.sheets.number-hint')}
                defaultValue={refused?.number}
                error={problem && refused?.intent === 'find' ? problemText(t, problem) : undefined}
                dir="ltr"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                autoFocus={!refused}
              />
              <Button name="intent" value="find">
                {t('ways.sheets.find')}
              </Button>
            </Form>
          )}
        </section>
        <section className="card" aria-labelledby="print-title">
          <h2 id="print-title">{t('ways.sheets.print')}</h2>
          <p className="muted">{t('ways.sheets.print-lead')}</p>
          <Form method="post" noValidate className="way-form">
            <Field
              id="count"
              name="count"
              label={t('ways.sheets.how-many')}
              hint={t('ways.sheets.most', { most: mostSheets })}
              inputMode="numeric"
              autoComplete="off"
              defaultValue="10"
              error={problem && refused?.intent === 'print' ? problemText(t, problem) : undefined}
            />
            <Select
              name="edition"
              label={t('ways.edition')}
              options={survey.editions.map((value) => ({ value, label: nameOf(value) }))}
            />
            <Button name="intent" value="print" kind="secondary">
              {t('ways.sheets.make')}
            </Button>
          </Form>
        </section>
      </div>
      <Runs here={here} runs={runs} />
    </WorkPage>
  )
}

function KeyedNotice({ keyed: { number, blank, hidden } }: { keyed: Keyed }) {
  const { t } = useTranslation('survey-desk')
  return (
    <Notice kind="done" live>
      <p>
        {t('ways.sheets.done', { number: `\u2068${number}\u2069` })}{' '}
        {blank > 0 && t('ways.sheets.blank', { count: blank })}{' '}
        {hidden > 0 && t('ways.sheets.hidden', { count: hidden })}
      </p>
    </Notice>
  )
}

function Runs({ here, runs }: { here: string; runs: readonly ListedRun[] }) {
  const { t, i18n } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  if (runs.length === 0) return null
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{t('ways.sheets.runs')}</h2>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              {(['numbers', 'edition', 'printed-on', 'keyed', 'again'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`ways.sheets.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map(({ first, last, edition, printedOn, printed, keyed }) => (
              <tr key={first}>
                <th scope="row">
                  <bdi dir="ltr">{first === last ? first : `${first} – ${last}`}</bdi>
                </th>
                <td>{nameOf(edition)}</td>
                <td>{dayText(printedOn, i18n.language)}</td>
                <td>{t('ways.sheets.keyed-of', { keyed, count: printed })}</td>
                <td>
                  <Link to={`${here}/sheets/print?first=${first}&last=${last}`}>{t('ways.sheets.open-again')}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
