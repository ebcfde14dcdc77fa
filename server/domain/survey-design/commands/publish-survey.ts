import { isDeepStrictEqual } from 'node:util'
import type { Day } from '#db/schema/columns.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { checkUnmoved } from '#domain/promises/rules/check.ts'
import { minutesFor } from '#domain/surveys/rules/minutes.ts'
import { type Definition, isQuestion } from '#domain/surveys/schema/definition.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { changedElsewhere, nothingNew, notReady, stepNotPossible } from '../problems.ts'
import { readDraft, readNewestVersion } from '../queries/draft.ts'
import type { BuiltSurvey, Where } from '../queries/find-survey.ts'
import { readKnown } from '../queries/known.ts'
import { checkDefinition } from '../rules/check-definition.ts'
import { checkDays } from '../rules/days.ts'
import { stateToday } from '../rules/life.ts'
import { asRead } from '../schema/translated.ts'
import { updateSurvey } from '../store/surveys.ts'
import { insertVersion } from '../store/versions.ts'
import { onSurvey, recordDeed } from './on-survey.ts'
import { wordingTexts } from './wording-texts.ts'

export type Publishing = {
  /** The step that was looked at: another one is not published in its place. */
  revision: number
  /** Null opens it today. */
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
}

/**
 * Freezes the draft as the next version, which people see from then on. Whoever is in the middle of the version before
 * goes on with that one. A paused survey stays paused.
 */
export const publishSurvey = (
  ctx: Context,
  actor: Actor,
  where: Where,
  { revision, ...wanted }: Publishing,
): Promise<Result<{ version: number }, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    const today = dayIn(survey.timeZone, tx.clock.now())
    const before = await readNewestVersion(tx.db, survey.id)
    const state = stateToday(survey, today)
    if (state === 'closed' || state === 'reported') return fail(stepNotPossible)
    const draft = await readDraft(tx.db, survey)
    if (draft.revision !== revision) return fail(changedElsewhere)
    if (before && isDeepStrictEqual(before.definition, asRead(draft.definition))) return fail(nothingNew)
    const faults = checkDefinition(draft.definition, await readKnown(tx.db, survey, draft.definition))
    if (faults.length > 0) return fail(notReady(faults.length))
    const opensOn = wanted.opensOn ?? (before ? survey.opensOn : today)
    // A day that people were told is moved in the settings, with the reason.
    const unmoved = checkUnmoved(before ? survey.reportsOn : null, wanted.reportsOn)
    if (!unmoved.ok) return unmoved
    const days = checkDays({ ...wanted, opensOn }, before ? survey : null, today)
    if (!days.ok) return days
    const version = (before?.number ?? 0) + 1
    await freeze(tx, actor, survey, asRead(draft.definition), version)
    await updateSurvey(tx.db, survey.id, {
      state: state === 'paused' ? 'paused' : 'open',
      opens_on: days.value.opensOn,
      closes_on: days.value.closesOn,
      reports_on: days.value.reportsOn,
    })
    await recordDeed(tx, actor, survey, { verb: 'surveys.publish', details: { version } })
    return ok({ version })
  })

/** Saves a version with a row for each question, so that answers and texts have something to point at. */
async function freeze(tx: Tx, actor: Actor, survey: BuiltSurvey, definition: Definition, number: number) {
  const { editions, items } = definition
  const save = (texts: Definition['title']) => saveWording(tx, survey.placeId, wordingTexts(texts, editions))
  const id = tx.ids.next()
  const questions = []
  for (const [position, item] of items.entries())
    if (isQuestion(item))
      questions.push({
        ...{ id: tx.ids.next(), survey_version_id: id, key: item.key, position, kind: item.kind },
        text_id: await save(item.text),
      })
  const version = { number, definition: JSON.stringify(definition), published_at: tx.clock.now() }
  await insertVersion(tx.db, { id, survey_id: survey.id, person_id: personIdOf(actor), ...version }, questions)
  await updateSurvey(tx.db, survey.id, {
    title_id: await save(definition.title),
    why_id: await save(definition.why),
    next_steps_id: await save(definition.nextSteps),
    minutes: minutesFor(items),
  })
}
