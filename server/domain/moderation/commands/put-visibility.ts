import type { Visibility } from '#db/schema/contributions.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { isCounted } from '../rules.ts'
import { saveVisibility } from '../store/changes.ts'

type Move = { contributionId: string; was: Visibility; became: Visibility; reason: string | null }

/** Changes what may be shown of a text that the caller has locked, as part of something larger, in the same log. */
export const putVisibility = (tx: Tx, actor: Actor, move: Move): Promise<void> =>
  saveVisibility(tx, personIdOf(actor), { ...move, counted: isCounted(move.became, move.reason) })
