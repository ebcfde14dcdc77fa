import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { longest, type WrittenWords } from '#domain/framework/schema.ts'

type Props = {
  written: WrittenWords
  /** What the names of the fields begin with, where a form has several. */
  before?: string
  /** A mission has a name and what it wants. */
  isMission?: boolean
  /** Another form field asks who agreed it. */
  withoutSource?: boolean
}

const [first, ...others] = Object.keys(locales) as [Locale, ...Locale[]]

/** A code's words: English first, the other languages folded away. */
export function WordsFields({ written, before = '', isMission, withoutSource }: Props) {
  const { t } = useTranslation('codebook')
  const inLanguage = (language: Locale) => (
    <>
      <Field
        id={`${before}short.${language}`}
        name={`${before}short.${language}`}
        label={t(isMission ? 'form.name' : 'form.short')}
        hint={language === first ? t('form.short-hint', { limit: longest.short }) : undefined}
        defaultValue={written.short[language]}
        maxLength={longest.short}
        lang={language}
        dir={directionOf(language)}
      />
      <TextArea
        id={`${before}text.${language}`}
        name={`${before}text.${language}`}
        label={t(isMission ? 'form.statement' : 'form.text')}
        rows={2}
        defaultValue={written.text[language]}
        limit={longest.text}
        lang={language}
        dir={directionOf(language)}
      />
    </>
  )
  return (
    <>
      {inLanguage(first)}
      {!withoutSource && <SourceField source={written.source} />}
      <details className="book-languages">
        <summary>{t('form.others')}</summary>
        <p className="hint">{t('form.others-hint')}</p>
        {others.map((language) => (
          <fieldset key={language}>
            <legend lang={language}>{locales[language]}</legend>
            {inLanguage(language)}
          </fieldset>
        ))}
      </details>
    </>
  )
}

export function SourceField({ source }: { source: string }) {
  const { t } = useTranslation('codebook')
  return (
    <Field
      id="source"
      name="source"
      label={t('form.source')}
      hint={t('form.source-hint')}
      defaultValue={source}
      maxLength={longest.source}
    />
  )
}
