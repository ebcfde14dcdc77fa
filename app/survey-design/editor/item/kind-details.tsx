import { useTranslation } from '#app/i18n/use-translation.ts'
import { longestText } from '#domain/contributions/schema.ts'
import { type Item, isQuestion, ratingPoints } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { type Details, setDetails } from '../edits/details.ts'
import { offersOther } from '../edits/kinds.ts'
import { CheckField } from './check-field.tsx'
import { DayField } from './day-field.tsx'
import { NumberField } from './number-field.tsx'
import { WordField } from './word-field.tsx'

/** What a question of its kind has beyond words and choices, and whether it must be answered. */
export function KindDetails({ item }: { item: Item }) {
  const { t } = useTranslation('survey-desk')
  const { edit, edition, source } = useEditing()
  if (!isQuestion(item)) return null
  const set = (details: Details) => edit((now) => setDetails(now, item.key, details))
  const isSource = edition === source
  return (
    <div className="kind-details">
      {item.kind === 'rating' && (
        <>
          {isSource && (
            <NumberField
              label={t('editor.item.points')}
              hint={t('editor.item.points-hint', { least: ratingPoints.least, most: ratingPoints.most })}
              value={item.points}
              onChange={(points) => set({ points: points ?? ratingPoints.usual })}
              {...{ min: ratingPoints.least, max: ratingPoints.most }}
            />
          )}
          <WordField
            where={{ item: item.key, field: 'low' }}
            texts={item.low}
            label={t('editor.fields.low')}
            isOptional
          />
          <WordField
            where={{ item: item.key, field: 'high' }}
            texts={item.high}
            label={t('editor.fields.high')}
            isOptional
          />
        </>
      )}
      {isSource && offersOther(item) && (
        <CheckField
          label={t('editor.item.other')}
          hint={t('editor.item.other-hint')}
          isOn={item.other}
          onChange={(other) => set({ other })}
        />
      )}
      {isSource && item.kind === 'i-statement' && (
        <CheckField label={t('editor.item.why')} isOn={item.why} onChange={(why) => set({ why })} />
      )}
      {isSource && (item.kind === 'several-choices' || item.kind === 'number') && (
        <div className="pair">
          <NumberField
            label={t(`editor.item.least.${item.kind}`)}
            value={item.least}
            onChange={(least) => set({ least })}
          />
          <NumberField
            label={t(`editor.item.most.${item.kind}`)}
            value={item.most}
            onChange={(most) => set({ most })}
          />
        </div>
      )}
      {isSource && item.kind === 'date' && (
        <div className="pair">
          <DayField label={t('editor.item.first')} value={item.first} onChange={(first) => set({ first })} />
          <DayField label={t('editor.item.last')} value={item.last} onChange={(last) => set({ last })} />
        </div>
      )}
      {isSource && item.kind === 'open-text' && (
        <NumberField
          label={t('editor.item.longest')}
          hint={t('editor.item.longest-hint')}
          value={item.longest}
          onChange={(longest) => set({ longest: Math.max(1, Math.min(longest ?? longestText, longestText)) })}
          {...{ min: 1, max: longestText }}
        />
      )}
      {isSource && (
        <CheckField
          label={t('editor.item.required')}
          hint={t('editor.item.required-hint')}
          isOn={item.required}
          onChange={(required) => set({ required })}
        />
      )}
    </div>
  )
}
