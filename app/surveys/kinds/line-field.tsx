import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { fieldName } from '#domain/surveys/schema/answers.ts'
import type { KindProps } from './kind-props.ts'

/** A number, or the first half of a postcode: a few signs in a short field, read from left to right. */
export function LineField({ screen, given, words, hint, ...frame }: KindProps) {
  const { t } = useTranslation('surveys')
  const isNumber = screen.kind === 'number'
  return (
    <FieldFrame
      {...frame}
      label={words}
      hint={
        <>
          {!isNumber && t('question.district-hint', { example: '\u2068TS1\u2069' })} {hint}
        </>
      }
    >
      {(described) => (
        <input
          {...described}
          className={isNumber ? 'input short' : 'input short code'}
          type="text"
          dir="ltr"
          name={fieldName(screen.key)}
          defaultValue={given['']?.[0]}
          inputMode={isNumber ? 'decimal' : undefined}
          autoCapitalize={isNumber ? undefined : 'characters'}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </FieldFrame>
  )
}
