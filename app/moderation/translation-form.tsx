import type { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import { surveyLanguages } from '#domain/surveys/schema/editions.ts'
import type { ItemTranslation } from '#domain/translations/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { languageName } from './language-name.ts'
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

/** Where a translation is written. One that is refused stays in its field. */
export function TranslationForm({ desk, item, translations, fetcher, into, known }: Props) {
  const { t, i18n } = useTranslation('translations')
  const id = useId()
  const standing = new Set(translations.filter(({ text }) => text !== null).map(({ language }) => language))
  const free = surveyLanguages.filter((language) => !standing.has(language))
  const first = free.find((language) => language === into) ?? free[0]
  if (!known && !first) return null
  return (
    <fetcher.Form method="post" action={desk.pathTo(item.publicId)} className="translation-form">
      <Via />
      {known ? (
        <input type="hidden" name="translationLanguage" value={known.language} />
      ) : (
        <>
          <label htmlFor={`${id}-language`}>{t('into')}</label>
          <select id={`${id}-language`} name="translationLanguage" className="input" defaultValue={first}>
            {free.map((language) => (
              <option key={language} value={language}>
                {languageName(language, i18n.language)}
              </option>
            ))}
          </select>
        </>
      )}
      <input type="hidden" name="translationNumber" value={known?.number ?? 0} />
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
        defaultValue={known?.text ?? ''}
      />
      <Button kind="secondary" small name="intent" value="translate">
        {t('save')}
      </Button>
    </fetcher.Form>
  )
}
