import { Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Compared, Side } from '#domain/insights/schema/compare.ts'
import type { Askable } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { CompareForm } from './compare-form.tsx'
import { ComparedTable } from './compared-table.tsx'

type Props = {
  place: { slug: string }
  askable: readonly Askable[]
  of: string | undefined
  by: string | undefined
  one: string | null
  other: string | null
  sides: readonly Side[]
  compared: Compared | null
  problem: Problem | undefined
}

/** Two groups, places, months or workshops set against each other. Its address is the question. */
export function ComparePage({ place, compared, problem, ...asked }: Props) {
  const { t } = useTranslation('insights-desk')
  return (
    <WorkPage
      title={t('compare.title')}
      lead={t('compare.lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      <CompareForm {...asked} />
      <div aria-live="polite">
        {problem && (
          <Notice kind="problem">
            <p>
              <strong>{t('explore.refused')}</strong> {problemText(t, problem)}
            </p>
          </Notice>
        )}
        {compared && <ComparedTable compared={compared} of={asked.askable.find(({ of }) => of === compared.of)} />}
      </div>
    </WorkPage>
  )
}
