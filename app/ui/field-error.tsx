import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from './icon.tsx'

/** What to mend in one field, in words and with a sign: never by colour alone. */
export function FieldError({ id, children }: { id: string; children: string }) {
  const { t } = useTranslation('common')
  return (
    <p className="field-error" id={id}>
      <Icon name="alert" />
      <span className="visually-hidden">{t('error-prefix')}</span> {children}
    </p>
  )
}
