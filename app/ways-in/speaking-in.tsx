import { type ReactNode, useMemo } from 'react'
import { directionOf } from '#app/i18n/locales.ts'
import { type Speech, translationsFor } from '#app/i18n/translations.ts'
import { SpeakingProvider } from '#app/i18n/use-translation.ts'

type Props = { speech: Speech; className?: string; children: ReactNode }

/** A part of a page in another language than the rest: a poster or a sheet in the edition it is printed for. */
export function SpeakingIn({ speech, className, children }: Props) {
  const translations = useMemo(() => translationsFor(speech), [speech])
  return (
    <SpeakingProvider value={translations}>
      <div lang={speech.locale} dir={directionOf(speech.locale)} className={className}>
        {children}
      </div>
    </SpeakingProvider>
  )
}
