import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import { type ItemTranslation, isSameLanguage } from '#domain/translations/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { Key } from './key.tsx'
import { languageName } from './language-name.ts'
import { momentText } from './moment-text.ts'
import { TranslationForm } from './translation-form.tsx'
import { useKeys } from './use-keys.ts'
import { Via } from './via.tsx'

type Props = { desk: Desk; item: ModerationItem; translations: readonly ItemTranslation[] }
type Sending = ReturnType<typeof useFetcher<Answer>>

/** The text in other languages, each with its translator, and the way to add one. Tags hold on all of them. */
export function Translations({ desk, item, translations }: Props) {
  const { t, i18n } = useTranslation('translations')
  const fetcher = useFetcher<Answer>({ key: `translation-${item.publicId}` })
  const isReadOnly = item.lease !== null && !item.lease.isMine
  const adding = useRef<HTMLDetailsElement>(null)
  const isSaved = fetcher.state === 'idle' && fetcher.data?.done !== undefined
  useEffect(() => {
    if (isSaved && adding.current) adding.current.open = false
  }, [isSaved])
  const stand = translations.filter(({ text }) => text !== null)
  const isForeign = !isSameLanguage(item.language, i18n.language)
  const startAdding = () => {
    if (!adding.current || isReadOnly || desk.isMoving) return false
    adding.current.open = true
    adding.current.querySelector('textarea')?.focus()
    return true
  }
  useKeys({ t: startAdding })
  const into = isForeign || stand.length > 0 ? i18n.language : 'en'
  return (
    <section className="translations" aria-label={t('title')} data-foreign={isForeign || undefined}>
      <ProblemMessage problem={fetcher.state === 'idle' ? fetcher.data?.problem : undefined} />
      {translations.map((translation) => {
        const Part = translation.text === null ? Versions : Standing
        return <Part key={translation.language} {...{ desk, item, translations, translation, fetcher, isReadOnly }} />
      })}
      {!isReadOnly && (
        <details ref={adding} className="translation-add">
          <summary>
            {t(stand.length > 0 ? 'add-another' : 'add')} <Key>T</Key>
          </summary>
          <TranslationForm {...{ desk, item, translations, fetcher }} into={into} />
        </details>
      )}
    </section>
  )
}

type StandingProps = Props & { translation: ItemTranslation; fetcher: Sending; isReadOnly: boolean }

function Standing({ desk, item, translations, translation, fetcher, isReadOnly }: StandingProps) {
  const { t, i18n } = useTranslation('translations')
  const { language, number, text, by, at, needsLook } = translation
  const [isChanging, setChanging] = useState(false)
  const moment = (when: Date) => momentText(when, i18n.language, desk.place.timeZone)
  return (
    <figure className="translation" data-doubted={needsLook || undefined}>
      <blockquote lang={language} dir="auto">
        {text}
      </blockquote>
      <figcaption className="muted">
        {t('by', { language: languageName(language, i18n.language), name: by ?? t('somebody'), when: moment(at) })}
      </figcaption>
      {needsLook && (
        <Notice>
          <p>{t('look-again')}</p>
        </Notice>
      )}
      {!isReadOnly && (
        <>
          <fetcher.Form method="post" action={desk.pathTo(item.publicId)} className="row">
            <Via />
            <input type="hidden" name="translationLanguage" value={language} />
            <input type="hidden" name="translationNumber" value={number} />
            {needsLook && (
              <Button kind="secondary" small name="intent" value="confirm-translation">
                {t('confirm')}
              </Button>
            )}
            <Button kind="quiet" small name="intent" value="untranslate">
              {t('remove')}
            </Button>
          </fetcher.Form>
          <details open={isChanging} onToggle={(event) => setChanging(event.currentTarget.open)}>
            <summary>{t('change')}</summary>
            <TranslationForm
              key={number}
              {...{ desk, item, translations, fetcher }}
              into={language}
              known={translation}
            />
          </details>
        </>
      )}
      <Versions {...{ desk, item, translations, translation, fetcher, isReadOnly }} />
    </figure>
  )
}

/** What a translation was before, each with its way back. */
function Versions({ desk, item, translation, fetcher, isReadOnly }: StandingProps) {
  const { t, i18n } = useTranslation('translations')
  const { language, number, text, versions } = translation
  if (versions.length === 0) return null
  return (
    <details>
      <summary>
        {text === null
          ? t('taken-away', { language: languageName(language, i18n.language) })
          : t('versions', { count: versions.length })}
      </summary>
      <ol className="plain-list">
        {versions.map((version) => (
          <li key={version.number}>
            <p className="muted">
              {t(`changes.${version.change}`, {
                name: version.by ?? t('somebody'),
                when: momentText(version.at, i18n.language, desk.place.timeZone),
              })}
            </p>
            {version.text && (
              <p lang={language} dir="auto">
                {version.text}
              </p>
            )}
            {version.text && version.text !== text && !isReadOnly && (
              <fetcher.Form method="post" action={desk.pathTo(item.publicId)}>
                <Via />
                <input type="hidden" name="translationLanguage" value={language} />
                <input type="hidden" name="translationNumber" value={text === null ? 0 : number} />
                <input type="hidden" name="translation" value={version.text} />
                <Button kind="quiet" small name="intent" value="translate">
                  {t('put-back')}
                </Button>
              </fetcher.Form>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
