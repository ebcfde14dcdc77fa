import { useTranslation } from '#app/i18n/use-translation.ts'
import type { DeskGoal } from './desk.ts'
import { GoalRow, type Tagging } from './goal-row.tsx'
import { isSought } from './goal-search.tsx'

type Props = { kind: 'theme' | 'i-statement'; codes: readonly DeskGoal[]; sought: string; tagging: Tagging }

/** Themes, or I-statements: tagged beside goals, and counted as none. Folded away until one is sought or ticked. */
export function SideCodes({ kind, codes, sought, tagging }: Props) {
  const { t } = useTranslation('codebook')
  if (codes.length === 0) return null
  const found = codes.filter((code) => isSought(code, sought))
  const isChosen = codes.some(({ id }) => tagging.tags.goals.includes(id))
  return (
    <details className="side-codes" open={isChosen || (sought !== '' && found.length > 0) || undefined}>
      <summary>{t(`kinds.${kind}`, { count: codes.length })}</summary>
      <fieldset className="mission-goals">
        <legend className="visually-hidden">{t(`kinds.${kind}`, { count: codes.length })}</legend>
        {codes.map((code) => (
          <GoalRow key={code.id} goal={code} isHidden={!found.includes(code)} tagging={tagging} />
        ))}
      </fieldset>
    </details>
  )
}
