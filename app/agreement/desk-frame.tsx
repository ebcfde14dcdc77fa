import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { SingleKeys } from '#app/moderation/use-keys.ts'
import { useSingleKeys } from '#app/moderation/use-single-keys.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { TextToCode } from '#domain/agreement/schema.ts'

type Props = {
  title: string
  lead?: string
  path: string
  text: Pick<TextToCode, 'text' | 'language' | 'origin'>
  /** Above the text. */
  above?: ReactNode
  /** Below the text. */
  below?: ReactNode
  children: ReactNode
}

/** A text on one side, what is decided about it on the other. Keys as on the moderators' desk, with its switch. */
export function DeskFrame({ title, lead, path, text: { text, language, origin }, above, below, children }: Props) {
  const { t } = useTranslation('agreement')
  const [usesKeys] = useSingleKeys()
  return (
    <SingleKeys.Provider value={usesKeys}>
      <WorkPage title={title} lead={lead} actions={<Link to={path}>{t('code.back')}</Link>}>
        {above}
        <div className="agreement-desk">
          <section aria-labelledby="text">
            <h2 id="text">{t('code.text')}</h2>
            <p className="muted">
              {t(`code.from.${origin.source}`)}: <WordsIn words={origin.title} />
            </p>
            {origin.asked && (
              <p className="muted" lang={origin.asked.isFallback ? origin.asked.language : undefined}>
                {t('code.asked', { question: origin.asked.text })}
              </p>
            )}
            <Bubble language={language}>{text}</Bubble>
            {below}
          </section>
          {children}
        </div>
      </WorkPage>
    </SingleKeys.Provider>
  )
}
