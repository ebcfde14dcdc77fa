import { useTranslation } from '#app/i18n/use-translation.ts'

/** A verb of the log in words; one that has none yet as it is written down. */
export function useVerbText(): (verb: string) => string {
  const { t } = useTranslation('audit')
  return (verb) => t(`did.${verb}`, { defaultValue: verb })
}
