// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a desktop is wider than a phone, and keys scroll it too
import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SurveyState } from '#db/schema/surveys.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { DesignTabs } from './design-tabs.tsx'
import { useEditionName } from './editor/editions/use-edition-name.ts'
import { StatePill } from './state-pill.tsx'
import { SurveyTitle } from './survey-title.tsx'

export const devices = ['phone', 'desktop'] as const
export type Device = (typeof devices)[number]
/** Widths that people have, in CSS pixels. */
const widths = { phone: 390, desktop: 1200 } as const

type Props = {
  place: string
  slug: string
  state: SurveyState
  title: Words
  editions: readonly string[]
  edition: string
  device: Device
  /** What the frame shows first. */
  framePath: string
}

/** The draft as people will meet it, to be walked through. Nothing that is typed there is kept. */
export function PreviewPage({ place, slug, state, title, editions, edition, device, framePath }: Props) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  return (
    <WorkPage
      title={<SurveyTitle title={title} />}
      lead={<StatePill state={state} />}
      actions={<DesignTabs place={place} slug={slug} />}
    >
      <Form method="get" className="preview-choice" replace>
        <FieldFrame id="edition" label={t('preview.edition')}>
          {(described) => (
            <select name="edition" className="select" defaultValue={edition} {...described}>
              {editions.map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame id="device" label={t('preview.device')}>
          {(described) => (
            <select name="device" className="select" defaultValue={device} {...described}>
              {devices.map((each) => (
                <option key={each} value={each}>
                  {t(`preview.devices.${each}`)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <Button kind="secondary">{t('preview.show')}</Button>
      </Form>
      <p className="muted">{t('preview.about')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a desktop is wider than a phone, and keys scroll it too. */}
      <section className="preview-stage" aria-label={t('preview.frame', { edition: nameOf(edition) })} tabIndex={0}>
        <iframe
          key={`${framePath} ${device}`}
          src={framePath}
          title={t('preview.frame', { edition: nameOf(edition) })}
          width={widths[device]}
          height={device === 'phone' ? 780 : 860}
          className={`preview-frame ${device}`}
        />
      </section>
    </WorkPage>
  )
}
