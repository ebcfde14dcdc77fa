import { useTranslation } from '#app/i18n/use-translation.ts'
import { equalityField } from '#app/surveys/send-fields.ts'
import { companions } from '#domain/surveys/schema/young.ts'
import type { PaperForm } from '#domain/ways-in/schema.ts'
import { letterOf } from '../paper/letters.ts'
import { Select } from '../select.tsx'
import { KeyedOptions } from './keyed-options.tsx'

type Props = { form: PaperForm; given: (name: string) => string[] }

/** What stands at the end of a sheet: who was with a child, what may be done with the words, about you. */
export function KeyedEnd({ form: { survey, equality, asksCompanion }, given }: Props) {
  const { t } = useTranslation(['survey-desk', 'surveys'])
  const words = (key: string, rest: string) => t(`equality:questions.${key}.${rest}`)
  const purposes = survey.asksContact ? (['quote', 'publish', 'contact'] as const) : (['quote', 'publish'] as const)
  return (
    <>
      {asksCompanion && (
        <Select
          name="companion"
          label={t('ways.sheets.companion')}
          chosen={given('companion')[0]}
          options={[
            { value: '', label: t('ways.sheets.no-companion') },
            ...companions.map((value) => ({ value, label: t(`surveys:under-13.companions.${value}`) })),
          ]}
        />
      )}
      {survey.audience !== 'young-people' && (
        <fieldset className="keyed-item">
          <legend>{t('surveys:consent.title')}</legend>
          <div className="keyed-options">
            {purposes.map((purpose) => (
              <label key={purpose}>
                <input type="checkbox" name={purpose} value="yes" defaultChecked={given(purpose).includes('yes')} />
                <span>{t(`surveys:consent.${purpose}`)}</span>
              </label>
            ))}
          </div>
          {survey.asksContact && (
            <input
              className="input"
              name="address"
              aria-label={t('surveys:consent.address')}
              placeholder={t('surveys:consent.address')}
              defaultValue={given('address')[0]}
              size={40}
              dir="ltr"
              autoComplete="off"
            />
          )}
        </fieldset>
      )}
      {equality.map(({ key, choices }) => (
        <fieldset className="keyed-item" key={key}>
          <legend>{words(key, 'text')}</legend>
          <KeyedOptions
            type="radio"
            name={equalityField(key)}
            chosen={given(equalityField(key))}
            options={choices.map((choice, index) => ({
              value: choice,
              key: letterOf(index),
              label: choice === 'rather-not-say' ? t('equality:rather-not-say') : words(key, `choices.${choice}`),
            }))}
          />
        </fieldset>
      ))}
    </>
  )
}
