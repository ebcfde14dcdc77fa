import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { editionName } from '#app/results/names.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import {
  type ChosenEncoding,
  chosenEncodings,
  dateFormats,
  type Encoding,
  type Mapping,
  type TargetChoice,
} from '#domain/imports/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { allEditions } from '#domain/surveys/schema/editions.ts'
import { TargetMenu } from './target-menu.tsx'

type Props = {
  page: string
  language: string
  form: {
    name: string
    encoding: Encoding
    source: string
    columns: { name: string; samples: string[] }[]
    choices: TargetChoice[]
    mapping: Mapping
    isKnown: boolean
  }
  problem: Problem | undefined
  /** What was picked, when it was refused. */
  typed: Omit<Mapping, 'words'> | undefined
}

/** Each column of a file, with a few of its cells and a menu of what it may mean. */
export function MappingPage({ page, language, form, problem, typed }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  const { columns, choices, source } = form
  const mapping = typed ?? form.mapping
  return (
    <WorkPage
      title={t('import.map.title')}
      lead={<bdi>{form.name}</bdi>}
      actions={<Link to={`${page}/import`}>{t('import.map.another')}</Link>}
    >
      <ProblemMessage problem={problem} />
      <p>{t('import.map.lead')}</p>
      {form.isKnown && <Notice>{t('import.map.known')}</Notice>}
      <p className="muted">{t(`import.encodings.${form.encoding}`)}</p>
      {form.encoding !== 'utf-16' && <EncodingForm encoding={form.encoding} />}
      <Form method="post">
        <table className="mapping">
          <thead>
            <tr>
              <th scope="col">{t('import.map.column')}</th>
              <th scope="col">{t('import.map.samples')}</th>
              <th scope="col">{t('import.map.means')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, samples }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
              <tr key={index}>
                <th scope="row" id={`column-${index}`} dir="auto">
                  {name || t('import.map.nameless', { number: index + 1 })}
                </th>
                <td>
                  {samples.length === 0 && <span className="muted">{t('import.map.empty')}</span>}
                  {samples.map((sample) => (
                    <p key={sample} dir="auto">
                      {sample}
                    </p>
                  ))}
                </td>
                <td>
                  <TargetMenu
                    labelledBy={`column-${index}`}
                    chosen={mapping.targets[index] ?? 'out'}
                    {...{ choices, language, source }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="import-form">
          <FieldFrame id="date-format" label={t('import.map.date-format')} hint={t('import.map.date-format-hint')}>
            {(described) => (
              <select name="dateFormat" className="select" defaultValue={mapping.dateFormat ?? ''} {...described}>
                <option value="">{t('import.map.any-date')}</option>
                {dateFormats.map((format) => (
                  <option key={format} value={format}>
                    {format}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
          <FieldFrame id="edition" label={t('import.map.edition')} hint={t('import.map.edition-hint')}>
            {(described) => (
              <select name="edition" className="select" defaultValue={mapping.edition} {...described}>
                {allEditions.map((edition) => (
                  <option key={edition} value={edition}>
                    {editionName(edition, i18n.language, t)}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
          <p className="muted">{t('import.map.respondent-hint')}</p>
          <p className="muted">{t('import.map.nothing-yet')}</p>
          <Button busyLabel={t('import.map.looking')}>{t('import.map.look')}</Button>
        </div>
      </Form>
    </WorkPage>
  )
}

/** Letters that stand there wrong were saved in another encoding than the one that was guessed. */
function EncodingForm({ encoding }: { encoding: ChosenEncoding }) {
  const { t } = useTranslation('survey-desk')
  return (
    <Form method="post" className="import-form">
      <FieldFrame id="encoding" label={t('import.encoding.label')} hint={t('import.encoding.hint')}>
        {(described) => (
          <select name="encoding" className="select" key={encoding} defaultValue={encoding} {...described}>
            {chosenEncodings.map((each) => (
              <option key={each} value={each}>
                {t(`import.encoding.names.${each}`)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <Button kind="secondary">{t('import.encoding.again')}</Button>
    </Form>
  )
}
