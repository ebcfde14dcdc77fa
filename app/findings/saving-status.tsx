import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Saving } from './use-autosave.ts'

/** Whether what is typed is safe, in words. */
export function SavingStatus({ saving }: { saving: Saving }) {
  const { t } = useTranslation('findings')
  return (
    <span role="status" className="muted" data-saving={saving.state}>
      {saving.state === 'saving' && t('saving.saving')}
      {saving.state === 'saved' && t('saving.saved')}
      {saving.state === 'failed' && (saving.problem ? problemText(t, saving.problem) : t('saving.failed'))}
    </span>
  )
}
