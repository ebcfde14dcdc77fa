import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { type Askable, type Asked, equalityFields, splitBys } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { AskedChoice } from './asked-choice.tsx'
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
  return (
    <WorkPage
      title={t('explore.title')}
      lead={t('explore.lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      {/* Anew for each question: what was chosen stands in the address. */}
      <Form key={`${of} ${by}`} method="get" className="explore-form">
        <AskedChoice askable={askable} of={of} />
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
