import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { FiguresDesk } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { FigureRules } from './figure-rules.tsx'
import { WithheldTable } from './withheld-table.tsx'

type Props = {
  place: { slug: string }
  desk: FiguresDesk
  maySetUp: boolean
  done: 'published' | 'saved' | null
  problem: Problem | undefined
}

/** Where public figures are published, by which rules, and what they do not say. */
export function FiguresPage({ place, desk, maySetUp, done, problem }: Props) {
  const { t } = useTranslation('insights-desk')
  const { publications, people, missing, staff, rules } = desk
  return (
    <WorkPage
      title={t('figures.title')}
      lead={t('figures.lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      <ProblemMessage
        problem={problem}
        field={problem?.code === 'insights-desk.thresholds-wrong' ? 'public' : undefined}
      />
      {done && !problem && (
        <Notice kind="done" live>
          <p>{t(`figures.${done}`)}</p>
        </Notice>
      )}
      <section aria-labelledby="publish">
        <h2 id="publish">{t('figures.publish-title')}</h2>
        <p>
          {t('figures.now', { count: people })} <Link to={`/p/${place.slug}/said`}>{t('figures.see')}</Link>
        </p>
        {missing > 0 ? (
          <p>{t('figures.missing', { count: missing })}</p>
        ) : (
          <Form method="post">
            <p>{t('figures.ready')}</p>
            <Button name="act" value="publish">
              {t('figures.publish')}
            </Button>
          </Form>
        )}
      </section>
      {maySetUp && <FigureRules rules={rules} problem={problem} />}
      <section className="figures-log" aria-labelledby="log">
        <h2 id="log">{t('figures.log-title')}</h2>
        <WithheldTable publications={publications} staff={staff} />
        <p className="muted figures-note">{t('figures.log-note')}</p>
      </section>
    </WorkPage>
  )
}
