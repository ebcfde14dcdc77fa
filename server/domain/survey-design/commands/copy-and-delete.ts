import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { alreadyPublished } from '../problems.ts'
import { readDraft, readNewestVersion } from '../queries/draft.ts'
import type { Where } from '../queries/find-survey.ts'
import { longestTitle } from '../schema/limits.ts'
import { deleteSurvey } from '../store/surveys.ts'
import { onSurvey, recordDeed } from './on-survey.ts'
import { type Started, saveDraft } from './start-survey.ts'

/** Makes a new draft of the same organisation that begins as this one stands, its title with a 2 behind it. */
export const duplicateSurvey = (ctx: Context, actor: Actor, where: Where): Promise<Result<Started, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    const { definition } = await readDraft(tx.db, survey)
    const second = (text: string) => (text.trim() ? `${[...text].slice(0, longestTitle - 4).join('')} (2)` : text)
    const title = Object.fromEntries(
      Object.entries(definition.title).map(([edition, text]) => [edition, second(text)] as const),
    )
    const copy = await saveDraft(tx, actor, {
      placeId: survey.placeId,
      organisationId: survey.organisationId,
      title: title[definition.editions[0] ?? 'en'] ?? '',
      definition: { ...definition, title },
    })
    await recordDeed(tx, actor, { id: copy.id, placeId: survey.placeId }, { verb: 'surveys.duplicate' })
    return ok(copy)
  })

/** Takes a draft away for good. What people could answer stays: it is closed instead. */
export const deleteDraft = (ctx: Context, actor: Actor, where: Where): Promise<Result<null, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    if (await readNewestVersion(tx.db, survey.id)) return fail(alreadyPublished)
    await deleteSurvey(tx.db, survey.id)
    await recordDeed(tx, actor, survey, { verb: 'surveys.delete-draft' })
    return ok(null)
  })
