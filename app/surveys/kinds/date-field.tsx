import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldError } from '#app/ui/field-error.tsx'
import { dateParts, fieldName, fieldOf } from '#domain/surveys/schema/answers.ts'
import type { KindProps } from './kind-props.ts'
import { idOfPart } from './parts.ts'

/** A day in three fields, in the order people say it: nobody has to find a year in a calendar. */
export function DateField({ screen, given, id, words, hint, asHeading, error }: KindProps) {
  const { t } = useTranslation('surveys')
  const describedBy = error ? `${id}-hint ${id}-error` : `${id}-hint`
  return (
    <fieldset className="field date" aria-describedby={describedBy} data-wrong={error ? true : undefined}>
      <legend>{asHeading ? <h1>{words}</h1> : words}</legend>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="date-parts">
        {dateParts.map((part) => (
          <label key={part}>
            {t(`question.${part}`)}
            <input
              className="input"
              type="text"
              inputMode="numeric"
              id={idOfPart(id, screen, part)}
              name={fieldName(fieldOf(screen.key, part))}
              defaultValue={given[part]?.[0]}
              aria-invalid={error ? true : undefined}
              autoComplete="off"
              size={part === 'year' ? 4 : 2}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
