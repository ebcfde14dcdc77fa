import { type FormEvent, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { isTooLarge } from './fields.ts'

/** Stays on the page when a form cannot leave it, offline or too long to be taken, and says that nothing is lost. */
export function useOffline() {
  const { t } = useTranslation('surveys')
  const [why, setWhy] = useState<'offline' | 'too-large'>()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const stays = isTooLarge(event.currentTarget) ? 'too-large' : navigator.onLine ? undefined : 'offline'
    setWhy(stays)
    if (stays) event.preventDefault()
  }
  const notice = why ? (
    <Notice kind="problem" live>
      <p>{t(`question.${why}`)}</p>
    </Notice>
  ) : null
  return { onSubmit, notice }
}
