import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'

/** What holds for everybody under 18, whatever the survey's settings. */
export function YoungNote() {
  const { t } = useTranslation('surveys')
  return (
    <Notice>
      <p>{t('question.young')}</p>
    </Notice>
  )
}
