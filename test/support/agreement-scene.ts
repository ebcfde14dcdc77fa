import { closeRound } from '#domain/agreement/commands/close-round.ts'
import { codeAgain } from '#domain/agreement/commands/code-again.ts'
import { startRound } from '#domain/agreement/commands/start-round.ts'
import { readRound } from '#domain/agreement/queries/rounds.ts'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { orFail } from './or-fail.ts'
import { openQuestion } from './said.ts'
import { scene } from './scene.ts'

/** A scene in which texts are coded by one person, and again by a second: `third` is neither, and of the place. */
export async function agreementScene() {
  const stage = await scene()
  const say = await openQuestion(stage)
  const { moderator: first, secondModerator: second, strategyLead } = stage.people
  const third: PersonActor = { ...first, personId: strategyLead.personId, name: strategyLead.name }
  const scope = orFail(permit(first, 'contributions.moderate', { placeId: stage.place.id }))
  const goals = stage.framework.flatMap((mission) => mission.goals).slice(0, 3)

  const refusal = async (result: Promise<Result<unknown, Problem>>) => {
    const done = await result
    return done.ok ? undefined : done.problem
  }
  const publicIdOf = async (id: string) =>
    (await stage.ctx.db.selectFrom('contribution').select('public_id').where('id', '=', id).executeTakeFirstOrThrow())
      .public_id
  const codingOf = async (id: string) =>
    (await stage.ctx.db.selectFrom('contribution').select('coding').where('id', '=', id).executeTakeFirstOrThrow())
      .coding
  const tagsOf = async (id: string) =>
    (await stage.ctx.db.selectFrom('tag').select('goal_id').where('contribution_id', '=', id).execute())
      .map(({ goal_id }) => goals.findIndex(({ id: goal }) => goal === goal_id))
      .sort()

  /** 'ab' stands for the first two goals; nothing for "no goal fits". */
  const chosen = (letters: string) =>
    letters
      .split('')
      .filter(Boolean)
      .map((letter) => goals['abc'.indexOf(letter)]!)
  async function codedText(letters: string, by = first): Promise<string> {
    const id = await say(`Something about ${letters || 'nothing in particular'}`)
    orFail(await decideVisibility(stage.ctx, by, { contributionId: id, become: 'approved' }))
    const goalIds = chosen(letters).map((goal) => goal.id)
    orFail(await tagItem(stage.ctx, by, { contributionId: id, goalIds, noGoalFits: letters === '' }))
    return id
  }
  const begin = async (size = 10) =>
    orFail(await startRound(stage.ctx, first, { placeId: stage.place.id, size, seed: 5 })).publicId
  const again = (round: string, contributionId: string, letters: string, by = second) =>
    codeAgain(stage.ctx, by, {
      ...{ placeId: stage.place.id, round, contributionId, noGoalFits: letters === '' },
      goals: chosen(letters).map(({ publicId }) => publicId),
    })
  const end = (round: string) => closeRound(stage.ctx, second, { placeId: stage.place.id, round })
  const figuresOf = async (round: string) =>
    orFail(await readRound(stage.ctx.db, scope, first.personId, round)).figures!
  const reader = (by: PersonActor) => ({ personId: by.personId, language: 'en', at: stage.clock.now() })

  return {
    ...{ stage, say, first, second, third, scope, goals, refusal, publicIdOf, codingOf, tagsOf, chosen, codedText },
    ...{ begin, again, end, figuresOf, reader },
  }
}
