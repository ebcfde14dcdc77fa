import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { WhoWasHeard } from '#domain/insights/schema/heard.ts'
import { leastCompared } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { HeardTables } from './heard-tables.tsx'
import { NextGroups } from './next-groups.tsx'
import { type ReachChoices, ReachSection } from './reach-section.tsx'

type Props = {
  place: { slug: string }
  heard: WhoWasHeard
  /** Null for who may not set this up. */
  choices: ReachChoices | null
  isDone: boolean
  problem: Problem | undefined
}

/** Who was heard beside who lives here: over all or in one survey, with whom to go to next. */
export function HeardPage({ place, heard, choices, isDone, problem }: Props) {
  const { t } = useTranslation('insights-desk')
  const here = `/work/${place.slug}/insight/heard`
  return (
    <WorkPage
      title={t('heard.title')}
      lead={t('heard.lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      <ProblemMessage problem={problem} />
      {isDone && !problem && (
        <Notice kind="done" live>
          <p>{t('heard.saved')}</p>
        </Notice>
      )}
      <Form key={heard.of} method="get" action={here} className="heard-form">
        <p>
          <label htmlFor="survey">{t('heard.consultation')}</label>
          <select id="survey" name="survey" className="input" defaultValue={heard.of ?? ''}>
            <option value="">{t('heard.all')}</option>
            {heard.surveys.map(({ slug, title, isOpen }) => (
              <option key={slug} value={slug} lang={title.language}>
                {isOpen ? t('heard.open', { title: title.text }) : title.text}
              </option>
            ))}
          </select>
        </p>
        <Button kind="quiet">{t('heard.show')}</Button>
      </Form>
      <p>{t('heard.people', { count: heard.people })}</p>
      <NextGroups next={heard.next} />
      <HeardTables tables={heard.tables} here={here} maySetUp={choices !== null} />
      {choices && <ReachSection reach={heard.reach} choices={choices} />}
      <section aria-labelledby="limits">
        <h2 id="limits">{t('limits.title')}</h2>
        <ul>
          <li>{t('heard.chose')}</li>
          <li>{t('heard.shares')}</li>
          <li>{t('heard.too-few', { least: leastCompared })}</li>
          <li>{t('insights:split.withheld', { least: heard.least })}</li>
          {heard.of !== null && <li>{t('heard.one-survey')}</li>}
        </ul>
      </section>
    </WorkPage>
  )
}
