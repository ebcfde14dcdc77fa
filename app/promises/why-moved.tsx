import type { Typed } from '#app/http/read-form.ts'
import { locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { longest } from '#domain/promises/schema.ts'

/** Why a day that people were told is another one: needed only where it is moved, and read by everybody. */
export function WhyMoved({ typed, error }: { typed: Typed | undefined; error?: string }) {
  const { t, i18n } = useTranslation('promises-desk')
  const was = (name: string, otherwise: string) => String(typed?.[name] ?? otherwise)
  return (
    <>
      <TextArea
        {...{ id: 'why', name: 'why', rows: 2, label: t('why.label'), hint: t('why.hint'), error }}
        limit={longest.reason}
        defaultValue={was('why', '')}
      />
      <div className="field">
        <label htmlFor="why-language">{t('why.language')}</label>
        <select
          id="why-language"
          className="select"
          name="whyLanguage"
          defaultValue={was('whyLanguage', i18n.language)}
        >
          {Object.entries(locales).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
