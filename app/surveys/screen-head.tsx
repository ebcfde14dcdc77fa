import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Progress } from '#domain/surveys/rules/way.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'

type Props = { screen: PublicScreen; progress: Progress; beginsSection: boolean; children: ReactNode }

/** How far along this is, in words; the section it stands in, which says on its first screen what it is about. */
export function ScreenHead({ screen: { kind, section }, progress, beginsSection, children }: Props) {
  const { t } = useTranslation('surveys')
  const { question, questions, isAbout, minutesLeft } = progress
  const minutes = t('question.minutes-left', { count: minutesLeft })
  return (
    <>
      <div className="screen-head">
        <p className="eyebrow">
          {kind !== 'page' &&
            `${t(isAbout ? 'question.progress-about' : 'question.progress', { number: question, total: questions })} · `}
          {minutes}
        </p>
        {children}
      </div>
      {section?.text.text && (
        <p className="section-name">
          <WordsIn words={section.text} />
        </p>
      )}
      {beginsSection && section?.hint && (
        <p className="section-words">
          <WordsIn words={section.hint} />
        </p>
      )}
    </>
  )
}
