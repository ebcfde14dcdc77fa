import { setTellsOf } from '#domain/coding/store/tells-of.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { savePromise } from '#domain/moderation/store/promise.ts'
import { readPlace, readPlaceById } from '#domain/people/queries.ts'
import { seedAgreement } from './agreement.ts'
import { seedAlliances } from './alliances.ts'
import { seedBaselines } from './baselines.ts'
import { seedCodeBook } from './code-book.ts'
import { seedCommitments } from './commitments.ts'
import { seedHelp } from './help.ts'
import { demoPlace, seedPlace } from './place.ts'
import { seedReport } from './report.ts'
import { seedGettingAbout } from './surveys/getting-about.ts'
import { seedWarmPlaces } from './surveys/warm-places.ts'
import { seedWhatMatters } from './surveys/what-matters.ts'
import { seedTests } from './tests-of-change.ts'
import { seedTranslations } from './translations.ts'
import { seedWorkshop } from './workshop.ts'
import { seedFinishedForum } from './workshop-finished.ts'
import { seedForum } from './workshop-forum.ts'

/** Fills an empty database with the demo place. A place that is already there is left as it is, with all that was said. */
export async function seedDemo(ctx: Context): Promise<void> {
  if ((await readPlace(ctx.db, demoPlace.slug)).ok) return
  await transact(ctx, async (tx) => {
    const place = await seedPlace(tx)
    await seedHelp(tx, place.placeId)
    await seedWhatMatters(tx, place)
    await seedWarmPlaces(tx, place)
    await seedGettingAbout(tx, place)
    await seedTranslations(tx, place)
    await seedWorkshop(tx, place)
    await seedForum(tx, place)
    await seedFinishedForum(tx, place)
    await seedAgreement(tx, place)
    await seedCodeBook(tx, place)
    await setTellsOf(tx.db, place.placeId, ['strong', 'good-day'])
    // As old as they were given: else nothing would stand behind the first numbers that are told of groups.
    await tx.db
      .updateTable('tag')
      .set(({ ref }) => ({ since: ref('at') }))
      .execute()
    await seedBaselines(tx, place)
    const commitmentIds = await seedCommitments(tx, place)
    await seedTests(tx, place, commitmentIds)
    await seedAlliances(tx, place, commitmentIds)
    // Two days, so that some of what waits in the demo is late and some is not.
    await savePromise(tx, null, { placeId: place.placeId, hours: 48 })
    const whole = await readPlaceById(tx.db, place.placeId)
    const figures = await saveFigures(tx, whole, null)
    if (!figures.ok) return figures
    await seedReport(tx, whole, place.people.strategyLead)
    return ok(undefined)
  })
}
