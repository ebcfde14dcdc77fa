import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { minutesFor } from '#domain/surveys/rules/minutes.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { overLimit, titleMissing } from '../problems.ts'
import { readBuildingOrganisations } from '../queries/organisations.ts'
import { draftFrom } from '../rules/draft-from.ts'
import { numbered, slugOf } from '../rules/slug.ts'
import { longestTitle } from '../schema/limits.ts'
import type { TemplateName } from '../schema/templates.ts'
import { appendStep } from '../store/steps.ts'
import { insertSurvey } from '../store/surveys.ts'
import { templates } from '../templates/templates.ts'
import { recordDeed } from './on-survey.ts'
import { wordingTexts } from './wording-texts.ts'

type Start = {
  placeId: string
  organisationId: string
  template: TemplateName
  /** Empty takes the template's. */
  title: string
  /** Of the words that will be written. */
  language: string
}
export type Started = { id: string; slug: string }

/** Begins a survey from a template, as a draft that nobody but those who build it can see. */
export async function startSurvey(ctx: Context, actor: Actor, start: Start): Promise<Result<Started, Problem>> {
  const { placeId, organisationId, language } = start
  const scope = permit(actor, 'surveys.build', { placeId, organisationId })
  if (!scope.ok) return scope
  const organisations = await readBuildingOrganisations(ctx.db, scope.value)
  if (!organisations.some(({ id }) => id === organisationId)) return fail(forbidden)
  const template = templates[start.template]
  const ready = template.definition.title
  const title = start.title.trim() || ready[language] || ready.en || ''
  if (title === '') return fail(titleMissing)
  if ([...title].length > longestTitle) return fail(overLimit('title', longestTitle))
  const { timeZone } = await readPlaceById(ctx.db, placeId)
  const today = dayIn(timeZone, ctx.clock.now())
  const days = template.days && {
    opens_on: today,
    closes_on: addDays(today, template.days.closes),
    reports_on: addDays(today, template.days.reports),
  }
  return transact(ctx, async (tx) => {
    const definition = draftFrom(template.definition, title, language)
    const survey = await saveDraft(tx, actor, { placeId, organisationId, title, definition, ...days })
    await recordDeed(tx, actor, { id: survey.id, placeId }, { verb: 'surveys.start', reason: start.template })
    return ok(survey)
  })
}

type NewDraft = {
  placeId: string
  organisationId: string
  title: string
  definition: Definition
  opens_on?: string
  closes_on?: string
  reports_on?: string
}

/** Saves a new draft with its first step, under an address of its own. */
export async function saveDraft(
  tx: Tx,
  actor: Actor,
  { placeId, organisationId, title, definition, ...days }: NewDraft,
): Promise<Started> {
  const id = tx.ids.next()
  const save = (texts: Definition['title']) => saveWording(tx, placeId, wordingTexts(texts, definition.editions))
  const row = {
    ...{ id, ...days, place_id: placeId, organisation_id: organisationId, revision: 1 },
    place_sees: 'moderated-text' as const,
    state: 'draft' as const,
    minutes: minutesFor(definition.items),
    title_id: await save(definition.title),
    why_id: await save(definition.why),
    next_steps_id: await save(definition.nextSteps),
  }
  const wanted = slugOf(title)
  let number = 1
  while (!(await insertSurvey(tx.db, { ...row, slug: numbered(wanted, number) }))) number += 1
  const step = { number: 1, definition: JSON.stringify(definition), person_id: personIdOf(actor), at: tx.clock.now() }
  await appendStep(tx.db, { survey_id: id, ...step })
  return { id, slug: numbered(wanted, number) }
}
