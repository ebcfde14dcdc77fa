import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useChoiceLabel } from '#app/surveys/use-choice-label.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { dateParts, fieldName, fieldOf, whyPart } from '#domain/surveys/schema/answers.ts'
import { fiveSteps, otherKey } from '#domain/surveys/schema/definition.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { letterOf } from '../paper/letters.ts'
import { type KeyedOption, KeyedOptions } from './keyed-options.tsx'

type Props = { screen: PublicScreen; id: string; labelledBy: string; given: (field: string) => string[] }

/** The fields of one question, close together and in the order of the sheet. */
export function KeyedAnswer({ screen, id, labelledBy, given }: Props) {
  const { t } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  const { key, kind } = screen
  const options = (): KeyedOption[] =>
    screen.choices.map((choice, index) => ({
      value: choice.key,
      label: labelOf(choice, kind),
      key: letterOf(index),
    }))
  const steps = (count: number, label: (step: string) => string): KeyedOption[] =>
    Array.from({ length: count }, (_, index) => String(index + 1)).map((step) => ({
      ...{ value: step, key: step === '10' ? '0' : step, label: label(step) },
    }))
  const radios = (list: readonly KeyedOption[]) => (
    <KeyedOptions type="radio" name={fieldName(key)} id={id} options={list} chosen={given(key)} />
  )
  const line = (field: string, label: string, size: number, first = false) => (
    <input
      className="input"
      name={fieldName(field)}
      id={first ? id : undefined}
      aria-label={label}
      // As much as a label beside it would say, where the eyes go from the sheet to the keys.
      placeholder={first ? undefined : label}
      defaultValue={given(field)[0]}
      size={size}
      autoComplete="off"
      dir="auto"
    />
  )
  const words = (field: string, label: string, first = false) => (
    <textarea
      className="input"
      rows={2}
      name={fieldName(field)}
      id={first ? id : undefined}
      aria-labelledby={first ? labelledBy : undefined}
      aria-label={first ? undefined : label}
      placeholder={first ? undefined : label}
      defaultValue={given(field)[0]}
      dir="auto"
    />
  )
  /** Too short for words inside it: they stand beside it, as on the sheet. */
  const figure = (field: string, label: ReactNode, size: number, first: boolean) => (
    <label key={field}>
      <input
        className="input"
        name={fieldName(field)}
        id={first ? id : undefined}
        defaultValue={given(field)[0]}
        inputMode="numeric"
        size={size}
        autoComplete="off"
      />
      <span>{label}</span>
    </label>
  )
  switch (kind) {
    case 'open-text':
      return words(key, '', true)
    case 'single-choice':
    case 'several-choices':
    case 'yes-no':
    case 'area':
    case 'age-band': {
      const other = { value: otherKey, label: t('choices.other'), key: letterOf(screen.choices.length) }
      const list = screen.other ? [...options(), other] : options()
      return (
        <>
          <KeyedOptions
            type={kind === 'several-choices' ? 'checkbox' : 'radio'}
            name={fieldName(key)}
            id={id}
            options={list}
            chosen={given(key)}
          />
          {screen.other && line(fieldOf(key, otherKey), t('question.other-words'), 40)}
        </>
      )
    }
    case 'rating':
      return radios(steps(screen.points, () => ''))
    case 'smileys':
      return radios(steps(fiveSteps.length, (step) => t(`smileys.${step}`)))
    case 'i-statement':
      return (
        <>
          {radios(steps(fiveSteps.length, (step) => t(`i-steps.${step}`)))}
          {screen.why && words(fieldOf(key, whyPart), t('question.why'))}
        </>
      )
    case 'number':
    case 'postcode-district':
      return line(key, screen.text.text, 10, true)
    case 'date':
      return (
        <div className="keyed-ranks">
          {dateParts.map((part, index) =>
            figure(fieldOf(key, part), t(`question.${part}`), part === 'year' ? 4 : 2, index === 0),
          )}
        </div>
      )
    case 'ranking':
      return (
        <div className="keyed-ranks">
          {screen.choices.map((choice, index) =>
            figure(fieldOf(key, choice.key), labelOf(choice, kind), 2, index === 0),
          )}
        </div>
      )
    case 'matrix':
    case 'statements':
      return (
        <>
          {screen.rows.map((row, index) => (
            <fieldset key={row.key} className="keyed-row">
              <legend>{row.text && <WordsIn words={row.text} />}</legend>
              <KeyedOptions
                type="radio"
                name={fieldName(fieldOf(key, row.key))}
                id={index === 0 ? id : undefined}
                options={options()}
                chosen={given(fieldOf(key, row.key))}
              />
            </fieldset>
          ))}
        </>
      )
    default:
      return null
  }
}
