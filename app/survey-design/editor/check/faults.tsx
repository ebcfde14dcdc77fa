import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Fault } from '#domain/survey-design/schema/design.ts'
import { useEditing } from '../editing.ts'
import { isProvisional } from '../edits/keys.ts'

/** What is to be mended in an item, or without one in the survey itself. What was only just added is not faulty yet. */
export const faultsIn = (faults: readonly Fault[], item: string | null): Fault[] =>
  faults.filter((fault) => (fault.item ?? null) === item && !(item !== null && isProvisional(item)))

/** Beneath the fields and always in sight: whatever comes or goes here, nothing else moves from under a pointer. */
export function Faults({ item }: { item: string | null }) {
  const { t } = useTranslation('survey-desk')
  const { standing } = useEditing()
  const faults = faultsIn(standing.faults, item)
  if (faults.length === 0) return null
  return (
    <ul className="item-faults" aria-label={t('editor.outline.faults', { count: faults.length })}>
      {faults.map((fault) => (
        <li key={`${fault.code} ${JSON.stringify(fault.details)}`}>
          <Icon name="alert" /> {problemText(t, fault)}
        </li>
      ))}
    </ul>
  )
}
