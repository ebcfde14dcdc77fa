import { codeAgain } from '#domain/agreement/commands/code-again.ts'
import { startRound } from '#domain/agreement/commands/start-round.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'

/** A round in which somebody else gives every text another goal. @returns its public id */
export async function codeAllAgain({ ctx, place, people, framework }: Scene, ids: readonly string[]): Promise<string> {
  const size = { placeId: place.id, size: ids.length, seed: 1 }
  const { publicId } = orFail(await startRound(ctx, people.moderator, size))
  const goals = [framework[0]?.goals[1]?.publicId ?? '']
  const given = { placeId: place.id, round: publicId, goals, noGoalFits: false }
  for (const contributionId of ids) orFail(await codeAgain(ctx, people.secondModerator, { ...given, contributionId }))
  return publicId
}
