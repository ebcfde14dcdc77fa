import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import type { AllRefused } from './all-page.tsx'
import { givenIn } from './given-in.ts'
import { fieldIdOf, idOfPart, wrongPartOf } from './kinds/parts.ts'

/** What keeps a page of questions from going on, each with the way to its field. */
export function AllFaults({ refused, screens }: { refused: AllRefused | undefined; screens: readonly PublicScreen[] }) {
  const { t } = useTranslation('surveys')
  if (!refused) return null
  const { problem, faults, given } = refused
  const errors = screens.flatMap((screen) => {
    const fault = faults[screen.key]
    if (!fault) return []
    const part = wrongPartOf(screen, givenIn(screen, given), fault)
    const field = idOfPart(fieldIdOf(screen.key), screen, part)
    return [{ field, text: `${screen.text.text} ${problemText(t, fault)}` }]
  })
  return errors.length > 0 ? (
    <ErrorSummary title={problemText(t, problem)} errors={errors} />
  ) : (
    <ErrorSummary errors={[{ text: problemText(t, problem) }]} />
  )
}
