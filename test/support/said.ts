import type { PlaceSees } from '#db/schema/columns.ts'
import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { markScreened } from '#domain/screening/store.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { bareDefinition } from './bare-definition.ts'
import type { Scene } from './scene.ts'

export type Say = (text: string, more?: { language?: string; receivedAt?: Date }) => Promise<string>

/**
 * A survey with one open question, closed to the world: for tests of what happens to a text after it was sent.
 * @param owner `isScreened`: left to the test where it is false; else the sweep has come by as soon as it was said
 * @returns sends one answer and gives the contribution's id
 */
export async function openQuestion(
  { ctx, place, organisations }: Pick<Scene, 'ctx' | 'place' | 'organisations'>,
  owner: { organisationId?: string; placeSees?: PlaceSees; isScreened?: boolean } = {},
): Promise<Say> {
  const { organisationId = organisations.supportBody, placeSees = 'everything', isScreened = true } = owner
  const [surveyId, versionId, questionId] = [ctx.ids.next(), ctx.ids.next(), ctx.ids.next()]
  const titleId = await saveWording(ctx, place.id, { en: 'What matters?' })
  const textId = await saveWording(ctx, place.id, { en: 'What matters to you?' })
  await ctx.db
    .insertInto('survey')
    .values({
      id: surveyId,
      slug: `survey-${surveyId}`,
      place_id: place.id,
      organisation_id: organisationId,
      place_sees: placeSees,
      state: 'closed',
      minutes: 1,
      title_id: titleId,
      why_id: titleId,
      next_steps_id: titleId,
    })
    .execute()
  await ctx.db
    .insertInto('survey_version')
    .values({
      id: versionId,
      survey_id: surveyId,
      number: 1,
      definition: bareDefinition,
      published_at: ctx.clock.now(),
    })
    .execute()
  await ctx.db
    .insertInto('question')
    .values({
      id: questionId,
      survey_version_id: versionId,
      key: 'matters',
      position: 0,
      kind: 'open-text',
      text_id: textId,
    })
    .execute()
  const owned = { placeId: place.id, organisationId, placeSees, surveyId, versionId, questionId }
  return async (text, more = {}) => {
    const id = await say(ctx, owned, text, more)
    if (isScreened) await markScreened(ctx.db, [id])
    return id
  }
}

type Owned = {
  placeId: string
  organisationId: string
  placeSees: PlaceSees
  surveyId: string
  versionId: string
  questionId: string
}

async function say(ctx: Context, owned: Owned, text: string, more: { language?: string; receivedAt?: Date }) {
  const { language = 'en', receivedAt = ctx.clock.now() } = more
  const { questionId, versionId, ...origin } = owned
  const responseId = ctx.ids.next()
  const sent = await transact(ctx, async (tx) => {
    await tx.db
      .insertInto('response')
      .values({
        id: responseId,
        submission_hash: null,
        place_id: origin.placeId,
        organisation_id: origin.organisationId,
        survey_id: origin.surveyId,
        survey_version_id: versionId,
        way_in: 'link',
        language,
        edition: language,
        answered_on: receivedAt.toISOString().slice(0, 10),
        received_at: receivedAt,
      })
      .execute()
    const who = { source: 'survey' as const, language, areaId: null, ageBand: null, mayQuote: true }
    const rows = contributionRows(tx, { ...origin, ...who, receivedAt, responseId }, [{ text, questionId }])
    return ok(await receiveContributions(tx, origin.placeId, rows))
  })
  if (!sent.ok) throw new Error('saying something cannot fail')
  return sent.value[0]!
}
