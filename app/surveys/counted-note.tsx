import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'

/** Right beside the button: sending is what lets us count. */
export function CountedNote({ survey: { organisation } }: { survey: PublicSurvey }) {
  const { t } = useTranslation('surveys')
  return <p>{t('consent.analysis', { organisation })}</p>
}
