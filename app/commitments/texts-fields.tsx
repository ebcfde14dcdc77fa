import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { longest, type TextName, type Typed } from '#domain/commitments/schema.ts'

type Name = TextName | 'reason'
type Props = { name: Name; language?: Locale; typed: Typed; withoutHint?: boolean }

const inOneLine: readonly Name[] = ['title', 'measure', 'unit']

/** One text of a commitment in one language: `title.ur`. */
export function TextIn({ name, language = 'en', typed, withoutHint }: Props) {
  const { t } = useTranslation('commitments-desk')
  const id = `${name}.${language}`
  const common = {
    ...{ id, name: id, lang: language, dir: directionOf(language), label: t(`form.${name}`) },
    hint: withoutHint ? undefined : t(`form.${name}-hint`),
    defaultValue: (name === 'reason' ? typed.reason : typed.texts[name])[language] ?? '',
  }
  return inOneLine.includes(name) ? <Field {...common} /> : <TextArea {...common} rows={3} limit={longest[name]} />
}

const others = (Object.keys(locales) as Locale[]).filter((language) => language !== 'en')

/** The same in the other languages that residents read, folded away. */
export function OtherLanguages({ typed, isPublic }: { typed: Typed; isPublic: boolean }) {
  const { t } = useTranslation('commitments-desk')
  const names: Name[] = ['title', 'said', 'answer', 'measure', 'unit', ...(isPublic ? (['reason'] as const) : [])]
  return (
    <details className="card commitment-more">
      <summary>{t('form.languages')}</summary>
      <p className="hint">{t('form.languages-hint')}</p>
      {others.map((language) => (
        <fieldset key={language}>
          <legend lang={language}>{locales[language]}</legend>
          {names.map((name) => (
            <TextIn key={name} name={name} language={language} typed={typed} withoutHint />
          ))}
        </fieldset>
      ))}
    </details>
  )
}
