import type { Db } from '#db/client.ts'
import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { SurveyAccess } from '#db/schema/surveys.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { movePromise, type Why } from '#domain/promises/commands/move-promise.ts'
import { addressPublished, addressTaken, addressUnfit, seesPromised, stepNotPossible } from '../problems.ts'
import { readNewestVersion } from '../queries/draft.ts'
import type { BuiltSurvey, Where } from '../queries/find-survey.ts'
import { countResponses } from '../queries/versions.ts'
import { checkDays } from '../rules/days.ts'
import { stateToday } from '../rules/life.ts'
import { isSlug } from '../rules/slug.ts'
import { isSlugTaken, updateSurvey } from '../store/surveys.ts'
import { onSurvey, recordDeed } from './on-survey.ts'

export type NewSettings = {
  slug: string
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
  placeSees: PlaceSees
  allowsRepeat: boolean
  access: SurveyAccess
}

/**
 * Changes what isn't said in the survey itself. All of it or nothing; what is left out stays as it is.
 * `why`: why the day to report back is another one than people were told.
 */
export const changeSettings = (
  ctx: Context,
  actor: Actor,
  where: Where,
  { why, ...wanted }: Partial<NewSettings> & { why?: Why },
): Promise<Result<{ slug: string }, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    const settings: NewSettings = { ...settingsOf(survey), ...wanted }
    const today = dayIn(survey.timeZone, tx.clock.now())
    const isPublished = (await readNewestVersion(tx.db, survey.id)) !== undefined
    // A draft's days wait for its publishing: only what is changed now is looked at.
    const days = checkDays(settings, survey, today)
    if (!days.ok) return days
    const isOver = ['closed', 'reported'].includes(stateToday(survey, today))
    // A new last day would open it again by the way; that is a step of its own.
    if (isOver && settings.closesOn !== survey.closesOn) return fail(stepNotPossible)
    const address = await checkAddress(tx.db, settings.slug, survey, isPublished)
    if (!address.ok) return address
    if (settings.placeSees !== survey.placeSees && (await countResponses(tx.db, survey.id)) > 0)
      return fail(seesPromised)
    const moved = isPublished ? await movePromise(tx, actor, promiseOf(survey, settings.reportsOn, why)) : ok(null)
    if (!moved.ok) return moved
    await updateSurvey(tx.db, survey.id, {
      slug: settings.slug,
      opens_on: settings.opensOn,
      closes_on: settings.closesOn,
      reports_on: settings.reportsOn,
      place_sees: settings.placeSees,
      allows_repeat: settings.allowsRepeat,
      access: settings.access,
    })
    const { placeSees, allowsRepeat, access } = settings
    await recordDeed(tx, actor, survey, { verb: 'surveys.settings', details: { placeSees, allowsRepeat, access } })
    return ok({ slug: settings.slug })
  })

const settingsOf = ({ slug, opensOn, closesOn, reportsOn, placeSees, allowsRepeat, access }: BuiltSurvey) => ({
  ...{ slug, opensOn, closesOn, reportsOn, placeSees, allowsRepeat, access },
})

const promiseOf = ({ id, placeId, reportsOn }: BuiltSurvey, to: Day | null, why: Why | undefined) =>
  ({ placeId, kind: 'survey', id, from: reportsOn, to, why }) as const

/** An address that was on a poster must go on leading here. */
async function checkAddress(db: Db, slug: string, survey: BuiltSurvey, isPublished: boolean) {
  if (slug === survey.slug) return ok(null)
  if (isPublished) return fail(addressPublished)
  if (!isSlug(slug)) return fail(addressUnfit)
  return (await isSlugTaken(db, slug)) ? fail(addressTaken) : ok(null)
}
