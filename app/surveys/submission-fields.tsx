import { useTranslation } from '#app/i18n/use-translation.ts'

/**
 * The form's own id, and a field that people don't see and programs fill in. Whoever hears it read out is told to leave
 * it; a response that fills it in is set aside to be looked at, not thrown away.
 */
export function SubmissionFields({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation('surveys')
  return (
    <>
      <input type="hidden" name="submissionId" value={submissionId} />
      <p className="visually-hidden">
        <label>
          {t('check.leave-empty')} <input type="text" name="website" autoComplete="off" tabIndex={-1} />
        </label>
      </p>
    </>
  )
}
