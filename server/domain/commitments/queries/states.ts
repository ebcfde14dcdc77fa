import type { CommitmentState } from '#db/schema/commitments.ts'

/** What everybody may read. */
export const openStates: readonly CommitmentState[] = ['published', 'closed']
