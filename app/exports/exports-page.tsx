import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useWhileMade } from '#app/ui/use-while-made.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { ExportFormat, ExportWhat } from '#db/schema/exports.ts'
import { type ExportLine, formats, keptDays } from '#domain/exports/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ExportCard } from './export-card.tsx'

/** Something a file can be made of; `title` of a survey or a workshop, in its language. */
export type Offered = { what: ExportWhat; about: string | null; title: { text: string; language: string } | null }

type Props = {
  place: { slug: string; timeZone: string }
  offered: readonly Offered[]
  files: readonly ExportLine[]
  isAsked: boolean
  problem: Problem | undefined
  typed: { of?: string; format?: string } | undefined
}

/** What is asked for in the form: 'responses what-matters'. */
const offerKey = ({ what, about }: Pick<Offered, 'what' | 'about'>) => (about === null ? what : `${what} ${about}`)

/** Files to take away: asked for here, made in the background, and fetched here until their time is over. */
export function ExportsPage({ place, offered, files, isAsked, problem, typed }: Props) {
  const { t } = useTranslation('exports')
  const isUnderWay = files.some(({ state }) => state === 'asked' || state === 'making')
  useWhileMade(isUnderWay)
  const here = `/work/${place.slug}/insight/exports`
  const kind: Record<ExportFormat, string> = { xlsx: t('format.xlsx'), csv: t('format.csv'), json: t('format.json') }
  return (
    <WorkPage
      title={t('title')}
      lead={t('lead', { count: keptDays })}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('back')}</Link>}
    >
      <ProblemMessage problem={problem} field={problem?.code === 'exports.about-missing' ? 'of' : undefined} />
      {isAsked && !problem && (
        <Notice kind="done" live>
          <p>{t('asked')}</p>
        </Notice>
      )}
      <section aria-labelledby="ask">
        <h2 id="ask">{t('ask.title')}</h2>
        <Form method="post" className="export-form">
          <p>
            <label htmlFor="of">{t('ask.of')}</label>
            <select id="of" name="of" className="input" defaultValue={typed?.of}>
              {offered.map((each) => (
                <option key={offerKey(each)} value={offerKey(each)} lang={each.title?.language}>
                  {each.title ? t(`of.${each.what}`, { title: each.title.text }) : t(`of.${each.what}`)}
                </option>
              ))}
            </select>
          </p>
          <ChoiceGroup
            type="radio"
            name="format"
            legend={t('ask.format')}
            choices={formats.map((value) => ({ value, label: kind[value], hint: t(`format.${value}-hint`) }))}
            chosen={[typed?.format ?? 'xlsx']}
          />
          <Button busyLabel={t('ask.busy')}>{t('ask.make')}</Button>
        </Form>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{t('files.title')}</h2>
        {files.length === 0 ? (
          <EmptyState title={t('files.none')}>{t('files.none-next')}</EmptyState>
        ) : (
          <ul className="export-list">
            {files.map((file) => (
              <li key={file.publicId}>
                <ExportCard file={file} here={here} timeZone={place.timeZone} title={titleOf(file, offered)} />
              </li>
            ))}
          </ul>
        )}
        {isUnderWay && (
          <p>
            <Link to={here} preventScrollReset>
              {t('files.look-again')}
            </Link>
          </p>
        )}
      </section>
      <section className="export-notes" aria-labelledby="notes">
        <h2 id="notes">{t('notes.title')}</h2>
        <ul>
          <li>{t('notes.moment')}</li>
          <li>{t('notes.shared')}</li>
          <li>{t('notes.taken-back', { count: keptDays })}</li>
          <li>{t('notes.care')}</li>
        </ul>
      </section>
    </WorkPage>
  )
}

const titleOf = (file: ExportLine, offered: readonly Offered[]): Offered['title'] =>
  offered.find((each) => offerKey(each) === offerKey(file))?.title ?? null
