import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useLatest } from '#app/ui/use-latest.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import { type ItemTranslation, isSameLanguage } from '#domain/translations/schema.ts'
import type { Answer, Desk } from './desk.ts'
import { Key } from './key.tsx'
import { languageName } from './language-name.ts'
import { momentText } from './moment-text.ts'
import { TranslationForm } from './translation-form.tsx'
import { useTyped } from './typed.ts'
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
  const { isSaved } = useWhatWasSent(desk, item.publicId, fetcher)
  const typed = useTyped(desk.typed, item.publicId, 'new')
  const [beganTyped] = useState(typed !== undefined)
  useEffect(() => {
    if (!isSaved || !adding.current) return
    const hadFocus = adding.current.contains(document.activeElement)
    adding.current.open = false
    if (hadFocus) adding.current.querySelector('summary')?.focus()
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
      {/* What somebody has begun to write stays in sight: saving it says who has the text. */}
      {(!isReadOnly || typed) && (
        <details ref={adding} className="translation-add" open={beganTyped || undefined}>
          <summary>
            {t(stand.length > 0 ? 'add-another' : 'add')} <Key>T</Key>
          </summary>
          <TranslationForm {...{ desk, item, translations, fetcher }} into={into} />
        </details>
      )}
    </section>
  )
}

/** Of what was typed, what stands now is forgotten; where a colleague was faster, theirs is read to compare with. */
function useWhatWasSent({ typed, readAgain }: Desk, publicId: string, { state, formData, data }: Sending) {
  const [sent, setSent] = useState<FormData>()
  if (formData && formData !== sent) setSent(formData)
  const answer = state === 'idle' ? data : undefined
  const done = useLatest((to: Answer) => {
    const language = String(sent?.get('translationLanguage') ?? '')
    const text = String(sent?.get('translation') ?? '')
    if (to.done?.intent === 'translate') typed.saved(publicId, { language, text })
    if (to.problem?.code !== 'translations.changed-since') return
    typed.overtaken(publicId, language)
    readAgain()
  })
  useEffect(() => {
    if (answer) done.current(answer)
  }, [answer, done])
  return { isSaved: answer?.done !== undefined }
}

type StandingProps = Props & { translation: ItemTranslation; fetcher: Sending; isReadOnly: boolean }

function Standing({ desk, item, translations, translation, fetcher, isReadOnly }: StandingProps) {
  const { t, i18n } = useTranslation('translations')
  const { language, number, text, by, at, needsLook } = translation
  const typed = useTyped(desk.typed, item.publicId, language)
  const [isChanging, setChanging] = useState(typed !== undefined)
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
      )}
      {(!isReadOnly || typed) && (
        <details open={isChanging} onToggle={(event) => setChanging(event.currentTarget.open)}>
          <summary>{t('change')}</summary>
          <TranslationForm {...{ desk, item, translations, fetcher }} into={language} known={translation} />
        </details>
      )}
      <Versions {...{ desk, item, translations, translation, fetcher, isReadOnly }} />
    </figure>
  )
}

/** What a translation was before, each with its way back. */
function Versions({ desk, item, translations, translation, fetcher, isReadOnly }: StandingProps) {
  const { t, i18n } = useTranslation('translations')
  const { language, number, text, versions } = translation
  const typed = useTyped(desk.typed, item.publicId, language)
  // It was being changed when a colleague took it away.
  const isOrphan = text === null && typed !== undefined
  if (versions.length === 0 && !isOrphan) return null
  return (
    <details open={isOrphan || undefined}>
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
      {isOrphan && <TranslationForm {...{ desk, item, translations, fetcher }} into={language} known={translation} />}
    </details>
  )
}
