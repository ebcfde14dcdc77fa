import { directionOf, type Locale } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { longestChoice, longestPrompt } from '#domain/workshops/schema/live.ts'
import type { Draft, TextName, WrongFields } from './draft.ts'

type Props = { name: TextName; language: Locale; draft: Draft; wrong: WrongFields }

/** One of an activity's texts in one language; a translation shows what it translates. */
export function TextIn({ name, language, draft, wrong }: Props) {
  const { t } = useTranslation('facilitation')
  const { kind, source, texts } = draft
  const id = `${name}.${language}`
  const met = wrong[id]
  const label = name === 'prompt' ? t(kind === 'pause' ? 'editor.heading' : 'editor.question') : t(`editor.${name}`)
  const common = {
    ...{ id, name: id, label, lang: language, dir: directionOf(language) },
    hint: language === source ? undefined : <span lang={source}>{texts[name][source]}</span>,
    error: met && t(`editor.wrong.${met.key}`, { limit: met.limit }),
    defaultValue: texts[name][language] ?? '',
  }
  return name === 'body' ? (
    <TextArea {...common} rows={4} limit={longestChoice} />
  ) : (
    <Field {...common} maxLength={name === 'prompt' ? longestPrompt : 60} />
  )
}
