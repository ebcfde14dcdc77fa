import { Form, Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { type BaselineBy, type CensusRow, leftOut } from '#domain/insights/schema/heard.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { useByName, useGroupName } from './group-name.ts'

type Mapping = { rows: (CensusRow & { to: string })[]; tableId: string; takenOn: string; source: string }
type Props = {
  place: { slug: string }
  by: BaselineBy
  groups: readonly { key: string; name: string | null }[]
  sent: { mapping: Mapping | null; problem: Problem | undefined } | undefined
}

/** How a table of the Census comes in: the file first, then what each of its categories means. */
export function BaselinePage({ place, by, groups, sent }: Props) {
  const { t } = useTranslation('insights-desk')
  const byName = useByName()
  const mapping = sent?.mapping
  return (
    <WorkPage
      title={t('baseline.title')}
      lead={byName(by)}
      actions={<Link to={`/work/${place.slug}/insight/heard`}>{t('baseline.back')}</Link>}
    >
      <ProblemMessage problem={sent?.problem} field={mapping ? undefined : 'file'} />
      {mapping ? (
        <MappingForm key={mapping.rows.length} mapping={mapping} by={by} groups={groups} />
      ) : (
        <>
          <p>{t('baseline.lead')}</p>
          <p>{t(by === 'age-band' ? 'baseline.ages' : 'baseline.tables')}</p>
          <Form method="post" encType="multipart/form-data">
            <FieldFrame id="file" label={t('baseline.file')} hint={t('baseline.file-hint')}>
              {(described) => <input type="file" name="file" accept=".csv,text/csv" {...described} />}
            </FieldFrame>
            <Button>{t('baseline.read')}</Button>
          </Form>
        </>
      )}
    </WorkPage>
  )
}

function MappingForm({ mapping, by, groups }: { mapping: Mapping } & Pick<Props, 'by' | 'groups'>) {
  const { t, i18n } = useTranslation('insights-desk')
  const groupName = useGroupName()
  return (
    <Form method="post" className="mapping-form">
      <p>{t('baseline.map')}</p>
      <table className="mapping-table">
        <thead>
          <tr>
            <th scope="col">{t('baseline.category')}</th>
            <th scope="col" className="number">
              {t('insights:split.people')}
            </th>
            <th scope="col">{t('baseline.means')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.rows.map(({ label, people, to }) => (
            <tr key={label}>
              <th scope="row" lang="en">
                {label}
                <input type="hidden" name="label[]" value={label} />
                <input type="hidden" name="people[]" value={people} />
              </th>
              <td className="number">{numberText(people, i18n.language)}</td>
              <td>
                <select
                  name="to[]"
                  className="input"
                  defaultValue={to}
                  aria-label={t('baseline.means-of', { category: label })}
                >
                  <option value="">{t('baseline.choose')}</option>
                  {groups.map((group) => (
                    <option key={group.key} value={group.key}>
                      {groupName(by, group)}
                    </option>
                  ))}
                  <option value={leftOut}>{t('baseline.out')}</option>
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Field
        name="tableId"
        label={t('baseline.table-id')}
        hint={t('baseline.table-id-hint')}
        defaultValue={mapping.tableId}
      />
      <Field type="date" name="takenOn" label={t('baseline.taken-on')} defaultValue={mapping.takenOn || '2021-03-21'} />
      <Field name="source" label={t('baseline.source')} defaultValue={mapping.source || t('baseline.source-usual')} />
      <Button>{t('baseline.save')}</Button>
    </Form>
  )
}
