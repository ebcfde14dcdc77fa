import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import type { Kept } from './keep-answers.ts'

type Props = {
  form: RefObject<HTMLFormElement>
  slug: string
  given: GivenAnswers
  never: readonly string[]
  onSaved?(): void
}

/** Has the form kept while it is filled in, and says so in words. Nothing without scripts. */
export function KeepStatus({ form, slug, given, never, onSaved }: Props) {
  const { t } = useTranslation('surveys')
  const [kept, setKept] = useState<Kept>()
  // What the page was made with holds as long as the form does.
  const made = useRef({ slug, given, never, onSaved })
  useEffect(() => {
    const { onSaved: hear, ...options } = made.current
    let end: (() => void) | undefined
    let isOver = false
    void import('./keep-answers.ts').then(({ forgetIfAnew, keepAnswers }) => {
      forgetIfAnew(options.slug)
      const onKept = (now: Kept) => {
        setKept(now)
        if (now === 'saved') hear?.()
      }
      if (!isOver && form.current) end = keepAnswers(form.current, { ...options, onKept })
    })
    return () => {
      isOver = true
      end?.()
    }
  }, [form])
  if (!kept) return null
  return (
    <span className={kept === 'gone' ? undefined : 'saved'} role={kept === 'gone' ? 'alert' : undefined}>
      {kept !== 'gone' && <Icon name="tick" />} {t(`question.${kept === 'here' ? 'saved-here' : kept}`)}
    </span>
  )
}
