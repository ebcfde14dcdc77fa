import { useTranslation } from '#app/i18n/use-translation.ts'
import { audiences, stages } from '#domain/surveys/schema/definition.ts'
import { Faults } from '../check/faults.tsx'
import { headingId, useEditing } from '../editing.ts'
import { setAsks, setAudience, setStage } from '../edits/survey.ts'
import { CheckField } from '../item/check-field.tsx'
import { WordField } from '../item/word-field.tsx'
import { PickOne } from './pick-one.tsx'

/** What people read before the first question, and what holds for the whole survey. */
export function SurveyEditor() {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, source, edit } = useEditing()
  const { consultation } = definition
  const isSource = edition === source
  const field = (name: 'title' | 'why' | 'nextSteps', rows: number) => (
    <WordField
      where={{ item: null, field: name }}
      texts={definition[name]}
      label={t(`editor.fields.${name}`)}
      hint={t(`editor.survey.${name}-hint`)}
      rows={rows}
    />
  )
  return (
    <>
      <h2 id={headingId} tabIndex={-1}>
        {t('editor.survey.title')}
      </h2>
      {!isSource && <p className="item-words-only">{t('editor.item.words-only')}</p>}
      {field('title', 1)}
      {field('why', 3)}
      {field('nextSteps', 3)}
      {isSource && (
        <>
          <PickOne
            legend={t('editor.survey.audience')}
            name="audience"
            chosen={definition.audience}
            choices={audiences.map((audience) => ({
              value: audience,
              label: t(`editor.audience.${audience}.name`),
              hint: t(`editor.audience.${audience}.about`),
            }))}
            onChoose={(audience) => edit((now) => setAudience(now, audience))}
          />
          <PickOne
            legend={t('editor.survey.stage')}
            name="stage"
            chosen={consultation.stage}
            choices={stages.map((stage) => ({
              value: stage,
              label: t(`editor.stage.${stage}.name`),
              hint: t(`editor.stage.${stage}.about`),
            }))}
            onChoose={(stage) => edit((now) => setStage(now, stage))}
          />
        </>
      )}
      {(['information', 'consideration'] as const).map((name) => (
        <WordField
          key={name}
          where={{ item: null, field: name }}
          texts={consultation[name]}
          label={t(`editor.fields.${name}`)}
          hint={t(`editor.survey.${name}-hint`)}
          rows={3}
          isOptional
        />
      ))}
      {isSource && (
        <fieldset className="after">
          <legend>{t('editor.survey.after')}</legend>
          <CheckField
            label={t('editor.survey.equality')}
            hint={t('editor.survey.equality-hint')}
            isOn={definition.asksEquality}
            onChange={(isOn) => edit((now) => setAsks(now, 'asksEquality', isOn))}
          />
          <CheckField
            label={t('editor.survey.contact')}
            hint={t('editor.survey.contact-hint')}
            isOn={definition.asksContact}
            onChange={(isOn) => edit((now) => setAsks(now, 'asksContact', isOn))}
          />
        </fieldset>
      )}
      <Faults item={null} />
    </>
  )
}
