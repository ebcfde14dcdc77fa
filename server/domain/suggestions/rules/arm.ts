import type { SuggestionArm } from '#db/schema/suggestions.ts'
import type { Keys } from '#domain/kernel/keys.ts'

const hiddenShare = 0.1

/**
 * A tenth of all texts is tagged without suggestions, so that what people choose by themselves can be laid beside what
 * they choose with them. By a keyed hash: nobody can tell which, and it is the same each time.
 */
export const armOf = (keys: Keys, contributionId: string): SuggestionArm =>
  keys.sign('suggestion-arm', contributionId).readUInt32BE(0) / 4_294_967_296 < hiddenShare ? 'hidden' : 'shown'
