import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { type Askable, type Asked, equalityFields, splitBys } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { AskedTable } from './asked-table.tsx'
import { useByName } from './group-name.ts'

type Props = {
  place: { slug: string }
  askable: readonly Askable[]
  of: string | undefined
  by: string | undefined
  asked: Asked | undefined
  problem: Problem | undefined
  mayRead: boolean
}

/** Any declared question as a table: its address is the question, and the same for everybody. */
export function ExplorePage({ place, askable, of, by, asked, problem, mayRead }: Props) {
  const { t } = useTranslation('insights-desk')
  const byName = useByName()
  const surveys = [...new Set(askable.flatMap(({ survey }) => survey?.text ?? []))]
  return (
    <WorkPage
      title={t('explore.title')}
      lead={t('explore.lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      {/* Anew for each question: what was chosen stands in the address. */}
      <Form key={`${of} ${by}`} method="get" className="explore-form">
        <p>
          <label htmlFor="of">{t('explore.of')}</label>
          <select id="of" name="of" className="input" defaultValue={of}>
            {askable
              .filter(({ survey }) => survey === null)
              .map((each) => (
                <option key={each.of} value={each.of}>
                  {t('explore.goals')}
                </option>
              ))}
            {surveys.map((survey) => (
              <optgroup key={survey} label={survey}>
                {askable
                  .filter((each) => each.survey?.text === survey)
                  .map((each) => (
                    <option key={each.of} value={each.of} lang={each.name?.language}>
                      {each.name?.text}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="by">{t('explore.by')}</label>
          <select id="by" name="by" className="input" defaultValue={by}>
            {[...splitBys, ...equalityFields].map((each) => (
              <option key={each} value={each}>
                {byName(each)}
              </option>
            ))}
          </select>
        </p>
        <Button>{t('explore.ask')}</Button>
      </Form>
      <div aria-live="polite">
        {problem && (
          <Notice kind="problem">
            <p>
              <strong>{t('explore.refused')}</strong> {problemText(t, problem)}
            </p>
          </Notice>
        )}
        {asked && (
          <AskedTable
            asked={asked}
            of={askable.find((each) => each.of === asked.of)}
            behind={mayRead ? `/work/${place.slug}/insight/contributions` : undefined}
          />
        )}
      </div>
    </WorkPage>
  )
}
