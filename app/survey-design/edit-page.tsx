import { useTranslation } from '#app/i18n/use-translation.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SurveyState } from '#db/schema/surveys.ts'
import type { StandingDraft } from '#domain/survey-design/queries/design.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { DesignTabs } from './design-tabs.tsx'
import { Editor } from './editor/editor.tsx'
import { StatePill } from './state-pill.tsx'
import { SurveyTitle } from './survey-title.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  slug: string
  state: SurveyState
  title: Words
  areas: { code: string; name: string }[]
  initial: StandingDraft
}

/** The editor with its frame. It needs scripts; the pages beside it do not. */
export function EditPage({ place, slug, state, title, areas, initial }: Props) {
  const { t } = useTranslation('survey-desk')
  const design = `/work/${place.slug}/surveys/${slug}/design`
  return (
    <WorkPage
      full
      title={<SurveyTitle title={title} />}
      lead={<StatePill state={state} />}
      actions={<DesignTabs place={place.slug} slug={slug} />}
    >
      <noscript>
        <p className="notice problem">{t('overview.needs-scripts')}</p>
      </noscript>
      <Editor
        key={slug}
        {...{ slug, place, areas, initial }}
        endpoint={`${design}/steps`}
        previewPath={`${design}/preview`}
        publishPath={`${design}/publish`}
      />
    </WorkPage>
  )
}
