import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Design } from '#domain/survey-design/schema/design.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { DesignTabs } from './design-tabs.tsx'
import { fieldOfProblem } from './field-of-problem.ts'
import { CopyForm } from './life-copy.tsx'
import { LifeForms } from './life-forms.tsx'
import { SettingsForm, type SettingsTyped } from './settings-form.tsx'
import { VersionList } from './settings-versions.tsx'
import { StatePill } from './state-pill.tsx'
import { SurveyTitle } from './survey-title.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  design: Design
  title: Words
  /** The version that was published just now. */
  published: number | null
  isSaved: boolean
  refused?: { problem: Problem; typed: SettingsTyped }
}

/** Everything about a survey that isn't in its words: its life, its days, who may answer, what was published. */
export function SettingsPage({ place, design, title, published, isSaved, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  const { slug, settings, versions } = design
  return (
    <WorkPage
      title={<SurveyTitle title={title} />}
      lead={<StatePill state={settings.state} />}
      actions={<DesignTabs place={place.slug} slug={slug} />}
    >
      <ProblemMessage problem={refused?.problem} field={fieldOfProblem(refused?.problem.code)} />
      {!refused && published !== null && (
        <Notice kind="done" live>
          <p>
            {t('settings.published', { version: published })} <a href={`/s/${slug}`}>{t('publish.see')}</a>{' '}
            <Link to={`/work/${place.slug}/surveys/${slug}/ways-in`}>{t('settings.share')}</Link>
          </p>
        </Notice>
      )}
      {!refused && isSaved && (
        <Notice kind="done" live>
          <p>{t('settings.saved')}</p>
        </Notice>
      )}
      <div className="settings">
        {versions.length > 0 && (
          <LifeForms settings={settings} answer={`/work/${place.slug}/commitments/promises/survey/${slug}`} />
        )}
        <SettingsForm design={design} refused={refused} />
        {versions.length > 0 && <VersionList versions={versions} timeZone={place.timeZone} />}
        <CopyForm mayDelete={versions.length === 0} />
      </div>
    </WorkPage>
  )
}
