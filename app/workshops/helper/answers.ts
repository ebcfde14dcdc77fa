import type { Translate } from '#app/i18n/translations.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'

export type Answer = { value: number; label: string }

/** The answers that can be given to each choice by itself: steps of a scale, stances. None where choices are ticked. */
export function answersTo(t: Translate, { kind, settings }: Pick<Stage, 'kind' | 'settings'>): Answer[] {
  if (kind === 'statements')
    return ([1, 0, -1] as const).map((value) => ({
      value,
      label: t(`workshops:statements.${value === 1 ? 'agree' : value === 0 ? 'pass' : 'disagree'}`),
    }))
  if (kind !== 'scale') return []
  const low = settings.low ?? 1
  const high = settings.high ?? 5
  return Array.from({ length: high - low + 1 }, (_, index) => ({ value: low + index, label: String(low + index) }))
}
