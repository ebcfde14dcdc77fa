import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Askable, ofGoals } from '#domain/insights/schema.ts'

/** What may be asked: goals, and the questions of each survey that is shared. */
export function AskedChoice({ askable, of }: { askable: readonly Askable[]; of: string | undefined }) {
  const { t } = useTranslation('insights-desk')
  const surveys = [...new Set(askable.flatMap(({ survey }) => survey?.text ?? []))]
  return (
    <p>
      <label htmlFor="of">{t('explore.of')}</label>
      <select id="of" name="of" className="input" defaultValue={of}>
        <option value={ofGoals}>{t('explore.goals')}</option>
        {surveys.map((survey) => (
          <optgroup key={survey} label={survey}>
            {askable
              .filter((each) => each.survey?.text === survey)
              .map((each) => (
                <option key={each.of} value={each.of} lang={each.name?.language}>
                  {each.name?.text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
