import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { statusOf } from '#domain/surveys/rules/status.ts'
import { changesBetween } from '../rules/changes.ts'
import { checkDefinition, warningsOf } from '../rules/check-definition.ts'
import { stateToday } from '../rules/life.ts'
import type { Change, Design, Standing } from '../schema/design.ts'
import { asRead } from '../schema/translated.ts'
import { missingWordings } from '../schema/wordings.ts'
import { type DraftStep, readDraft, readNewestVersion } from './draft.ts'
import { type BuiltSurvey, findSurvey, type Where } from './find-survey.ts'
import { readKnown } from './known.ts'
import { readVersions } from './versions.ts'

type Reading = Pick<Context, 'db' | 'clock'>

/** A survey for whoever makes it: the draft as it stands, what is to be mended, its settings, and what was published. */
export async function readDesign({ db, clock }: Reading, actor: Actor, where: Where): Promise<Result<Design, Problem>> {
  const found = await findSurvey(db, actor, where)
  if (!found.ok) return found
  const survey = found.value
  const draft = await readDraft(db, survey)
  const today = dayIn(survey.timeZone, clock.now())
  const versions = await readVersions(db, survey.id)
  const newest = await readNewestVersion(db, survey.id)
  const { slug, opensOn, closesOn, reportsOn, placeSees, allowsRepeat, access } = survey
  return ok({
    slug,
    organisation: { id: survey.organisationId, name: survey.organisation },
    definition: draft.definition,
    standing: await standingOf(db, survey, draft),
    warnings: warningsOf(draft.definition, survey),
    settings: {
      ...{ opensOn, closesOn, reportsOn, placeSees, allowsRepeat, access },
      state: stateToday(survey, today),
      status: statusOf(survey, today),
    },
    versions,
    hasChanges: newest !== undefined && !isDeepStrictEqual(newest.definition, asRead(draft.definition)),
    responses: versions.reduce((sum, version) => sum + version.responses, 0),
  })
}

/** What publishing the draft would change for those who saw the newest version; nothing before the first publishing. */
export async function readChanges(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  where: Where,
): Promise<Result<Change[], Problem>> {
  const found = await findSurvey(db, actor, where)
  if (!found.ok) return found
  const newest = await readNewestVersion(db, found.value.id)
  const { definition } = await readDraft(db, found.value)
  return ok(newest ? changesBetween(newest.definition, asRead(definition)) : [])
}

export type StandingDraft = Standing & { definition: Design['definition'] }

/** Only how the draft stands: for the editor, after each of its steps. */
export async function readStanding(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  where: Where,
): Promise<Result<StandingDraft, Problem>> {
  const found = await findSurvey(db, actor, where)
  if (!found.ok) return found
  const draft = await readDraft(db, found.value)
  return ok({ ...(await standingOf(db, found.value, draft)), definition: draft.definition })
}

async function standingOf(db: Context['db'], survey: BuiltSurvey, draft: DraftStep): Promise<Standing> {
  const { definition, ...step } = draft
  const known = await readKnown(db, survey, definition)
  return { ...step, faults: checkDefinition(definition, known), missing: missingWordings(definition) }
}
