import type { Translate } from '#app/i18n/translations.ts'
import type { PackLine } from '#domain/packs/schema.ts'

/** How far a pack has come, in words. */
export const stateText = (t: Translate, { state, isNothing }: Pick<PackLine, 'state' | 'isNothing'>): string =>
  t(state === 'refused' && isNothing ? 'state.nothing' : `state.${state}`)
