import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { CopyButton } from '#app/ways-in/copy-button.tsx'

/** The link of an invitation, this once: what is kept of it lets nobody in. */
export function NewLink({ link, email }: { link: string; email: string }) {
  const { t } = useTranslation('people-desk')
  return (
    <Notice kind="done" live>
      <p>
        <strong>{t('new-link.made')}</strong> <bdi dir="ltr">{email}</bdi>
      </p>
      <p>{t('new-link.once')}</p>
      <Field label={t('new-link.label')} value={link} readOnly dir="ltr" />
      <CopyButton text={link} label={t('new-link.copy')} />
    </Notice>
  )
}
