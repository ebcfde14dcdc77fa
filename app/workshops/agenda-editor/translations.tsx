import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { choiceField, type Draft, mostRows, textsOf, type WrongFields } from './draft.ts'
import { TextIn } from './text-in.tsx'

type Props = { draft: Draft; wrong: WrongFields }

/** The same words in the other languages of the pages. What is left blank is read in the language it was written in. */
export function Translations({ draft, wrong }: Props) {
  const { t } = useTranslation('facilitation')
  const others = (Object.keys(locales) as Locale[]).filter((language) => language !== draft.source)
  return (
    <fieldset className="card translations">
      <legend>{t('editor.translations')}</legend>
      <p className="hint">{t('editor.translations-hint')}</p>
      {others.map((language) => (
        <InLanguage key={language} language={language} draft={draft} wrong={wrong} />
      ))}
    </fieldset>
  )
}

function InLanguage({ language, draft, wrong }: Props & { language: Locale }) {
  const { t } = useTranslation('facilitation')
  const { source, kind, texts } = draft
  const choices = draft.choices.length > mostRows ? [] : draft.choices
  const names = textsOf(kind)
  const all = [...names.map((name) => texts[name]), ...choices.map(({ text }) => text)].filter((said) => said[source])
  const done = all.filter((said) => said[language]).length
  const isWrong = Object.keys(wrong).some((field) => field.endsWith(`.${language}`))
  return (
    <details open={isWrong || undefined}>
      <summary>
        <span lang={language}>{locales[language]}</span> {t('editor.translated', { count: done, of: all.length })}
      </summary>
      {names.map((name) => (
        <TextIn key={name} name={name} language={language} draft={draft} wrong={wrong} />
      ))}
      {choices.map(({ text }, row) => {
        const id = choiceField(row, language)
        const met = wrong[id]
        return (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: the form is drawn anew when rows move.
            key={row}
            {...{ id, name: id, lang: language, dir: directionOf(language) }}
            label={t('editor.row', { number: row + 1 })}
            hint={<span lang={source}>{text[source]}</span>}
            error={met && t(`editor.wrong.${met.key}`, { limit: met.limit })}
            defaultValue={text[language] ?? ''}
          />
        )
      })}
    </details>
  )
}
