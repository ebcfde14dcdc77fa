import type { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import { surveyLanguages } from '#domain/surveys/schema/editions.ts'
import type { ItemTranslation } from '#domain/translations/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { languageName } from './language-name.ts'
import { type Typed, useTyped } from './typed.ts'
import { Via } from './via.tsx'

type Props = {
  desk: Desk
  item: ModerationItem
  translations: readonly ItemTranslation[]
  fetcher: ReturnType<typeof useFetcher<Answer>>
  /** The language to begin with. */
  into: string
  /** The one that is changed. */
  known?: ItemTranslation
}

/**
 * Where a translation is written. What is typed stays in its field until it is saved, whatever comes in meanwhile: it is
 * sent with the version it was begun on, so that nobody's is written over unseen.
 */
export function TranslationForm({ desk, item, translations, fetcher, into, known }: Props) {
  const { t, i18n } = useTranslation('translations')
  const id = useId()
  const form = known?.language ?? 'new'
  const typed = useTyped(desk.typed, item.publicId, form)
  const standing = new Map(translations.flatMap((each) => (each.text === null ? [] : [[each.language, each.number]])))
  // The one that is being written into stays, also when a colleague has written one meanwhile.
  const free = surveyLanguages.filter((language) => !standing.has(language) || language === typed?.language)
  const first = free.find((language) => language === into) ?? free[0]
  if (!known && !first) return null
  const language = known?.language ?? typed?.language ?? first ?? into
  const numberNow = standing.get(language) ?? 0
  const text = typed?.text ?? known?.text ?? ''
  const write = (change: Partial<Typed>) =>
    desk.typed.write(item.publicId, form, { number: numberNow, ...typed, text, language, ...change })
  return (
    <fetcher.Form method="post" action={desk.pathTo(item.publicId)} className="translation-form">
      <Via />
      {known ? (
        <input type="hidden" name="translationLanguage" value={known.language} />
      ) : (
        <>
          <label htmlFor={`${id}-language`}>{t('into')}</label>
          <select
            id={`${id}-language`}
            name="translationLanguage"
            className="input"
            value={language}
            onChange={({ target }) => write({ language: target.value, number: standing.get(target.value) ?? 0 })}
          >
            {free.map((each) => (
              <option key={each} value={each}>
                {languageName(each, i18n.language)}
              </option>
            ))}
          </select>
        </>
      )}
      <input type="hidden" name="translationNumber" value={typed?.number ?? numberNow} />
      <label htmlFor={`${id}-text`}>{t('text')}</label>
      <p id={`${id}-hint`} className="muted">
        {t('hint')}
      </p>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-hint`}
        name="translation"
        className="input"
        rows={4}
        dir="auto"
        value={text}
        onChange={({ target }) => write({ text: target.value })}
      />
      <Button kind="secondary" small name="intent" value="translate">
        {t('save')}
      </Button>
    </fetcher.Form>
  )
}
