import { type FormEvent, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'

/** Stays on the page when there is no network to leave it by, and says that nothing is lost. */
export function useOffline() {
  const { t } = useTranslation('surveys')
  const [isOffline, setOffline] = useState(false)
  const onSubmit = (event: FormEvent) => {
    setOffline(!navigator.onLine)
    if (!navigator.onLine) event.preventDefault()
  }
  const notice = isOffline ? (
    <Notice kind="problem" live>
      <p>{t('question.offline')}</p>
    </Notice>
  ) : null
  return { onSubmit, notice }
}
