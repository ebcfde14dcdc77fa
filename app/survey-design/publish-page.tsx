import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Design } from '#domain/survey-design/schema/design.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { ChangeList } from './change-list.tsx'
import { DesignTabs } from './design-tabs.tsx'
import { fieldOfProblem } from './field-of-problem.ts'
import { FaultList } from './publish-faults.tsx'
import { type DaysShown, PublishForm } from './publish-form.tsx'
import { PromiseList } from './publish-promises.tsx'
import { StatePill } from './state-pill.tsx'
import { SurveyTitle } from './survey-title.tsx'

type Props = {
  place: string
  design: Design
  title: Words
  days: DaysShown
  /** What publishing would change for people who have seen a version. */
  changes: Design['versions'][number]['changes']
  refused?: { problem: Problem; days: DaysShown }
}

/** What stands in the way, what people will be told, from when until when: then the button. */
export function PublishPage({ place, design, title, days, changes, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  const { slug, standing, settings, versions, definition } = design
  const edit = `/work/${place}/surveys/${slug}/design`
  const isOver = settings.state === 'closed' || settings.state === 'reported'
  const isNew = versions.length === 0 || design.hasChanges
  return (
    <WorkPage
      title={<SurveyTitle title={title} />}
      lead={<StatePill state={settings.state} />}
      actions={<DesignTabs place={place} slug={slug} />}
    >
      <ProblemMessage problem={refused?.problem} field={fieldOfProblem(refused?.problem.code)} />
      <div className="publish">
        <FaultList design={design} editPath={edit} />
        <PromiseList definition={definition} settings={{ ...settings, ...days }} editPath={edit} />
        {versions.length > 0 && isNew && !isOver && (
          <section aria-labelledby="changes">
            <h2 id="changes">{t('publish.changes.title', { version: versions[0]?.number })}</h2>
            <p>{t('publish.changes.seen', { count: versions[0]?.responses ?? 0 })}</p>
            <ChangeList changes={changes} />
          </section>
        )}
        <section aria-labelledby="open" className="card calm">
          <h2 id="open">{t(versions.length > 0 ? 'publish.again' : 'publish.title')}</h2>
          {isOver ? (
            <p>
              {t('publish.is-over')} <Link to={`${edit}/settings`}>{t('publish.to-settings')}</Link>
            </p>
          ) : !isNew ? (
            <>
              <p>{t('publish.nothing-new')}</p>
              <LinkButton to={edit}>{t('publish.to-editor')}</LinkButton>
            </>
          ) : (
            <PublishForm
              days={refused?.days ?? days}
              problem={refused?.problem}
              revision={standing.revision}
              isFirst={versions.length === 0}
              count={standing.faults.length}
            />
          )}
        </section>
        {versions.length > 0 && settings.status === 'open' && (
          <Notice kind="done">
            {t('publish.is-open')} <a href={`/s/${slug}`}>{t('publish.see')}</a>{' '}
            <Link to={`/work/${place}/surveys/${slug}/ways-in`}>{t('ways.title')}</Link>
          </Notice>
        )}
      </div>
    </WorkPage>
  )
}
