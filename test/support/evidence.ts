import type { PlaceSees } from '#db/schema/columns.ts'
import type { ContributionSource, Visibility, Worry } from '#db/schema/contributions.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import { contributionRows, type Origin, receiveContributions } from '#domain/contributions/commands.ts'
import { type AgeBand, youngBands } from '#domain/contributions/schema.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import type { OrganisationKey } from '#server/seed/people.ts'
import { bareDefinition } from './bare-definition.ts'
import type { Scene } from './scene.ts'

export type Owned = { id: string; organisationId: string; placeSees: PlaceSees; name: string }
type Ownership = { by?: OrganisationKey; placeSees?: PlaceSees }
type Said = {
  /** How many people say the same, each once. */
  people?: number
  /** 0 Middlesbrough, 1 Redcar & Cleveland. */
  area?: 0 | 1
  age?: AgeBand
  /** Indexes of goals in the board's order, over all missions. */
  goals?: number[]
  text?: string
  mayQuote?: boolean
  visibility?: Visibility
  worry?: Worry
  counted?: boolean
  imported?: boolean
  groupSize?: number
}

/** Makes surveys, workshops and what people said there, as rows: the shortest way to a figure that is known. */
export function evidenceIn({ ctx, place, areas, organisations, framework }: Scene) {
  const goals = framework.flatMap((mission) => mission.goals)
  const ownership = ({ by = 'communityGroup', placeSees = 'everything' }: Ownership = {}) => ({
    place_id: place.id,
    organisation_id: organisations[by],
    place_sees: placeSees,
  })
  const tokens = { next: 0 }

  return {
    goals,

    survey: (options?: Ownership): Promise<Owned> =>
      within(ctx, async (tx) => {
        const [id, version] = [tx.ids.next(), tx.ids.next()]
        const title = await saveWording(tx, place.id, { en: `Survey ${++tokens.next}` })
        const slug = `survey-${tokens.next}`
        const words = { title_id: title, why_id: title, next_steps_id: title }
        await tx.db
          .insertInto('survey')
          .values({ id, slug, ...ownership(options), ...words, state: 'open', minutes: 2 })
          .execute()
        await tx.db
          .insertInto('survey_version')
          .values({ id: version, survey_id: id, number: 1, definition: bareDefinition, published_at: tx.clock.now() })
          .execute()
        const { organisation_id: organisationId, place_sees: placeSees } = ownership(options)
        return { id, organisationId, placeSees, name: slug }
      }),

    workshop: (options?: Ownership): Promise<Owned> =>
      within(ctx, async (tx) => {
        const [id, name] = [tx.ids.next(), tx.ids.publicId()]
        const titleId = await saveWording(tx, place.id, { en: `Workshop ${++tokens.next}` })
        await tx.db
          .insertInto('workshop')
          .values({
            id,
            public_id: name,
            ...ownership(options),
            title_id: titleId,
            join_code: `CODE${tokens.next}`,
            epoch: tx.ids.next(),
            held_on: '2026-05-01',
          })
          .execute()
        const { organisation_id: organisationId, place_sees: placeSees } = ownership(options)
        return { id, organisationId, placeSees, name }
      }),

    /** Each person answers the survey; without text nothing is said, and they took part all the same. */
    answer: (survey: Owned, said: Said = {}) =>
      within(ctx, async (tx) => {
        const version = await tx.db
          .selectFrom('survey_version')
          .select('id')
          .where('survey_id', '=', survey.id)
          .executeTakeFirstOrThrow()
        for (let count = 0; count < (said.people ?? 1); count++) {
          const id = tx.ids.next()
          await tx.db
            .insertInto('response')
            .values({
              id,
              submission_hash: null,
              place_id: place.id,
              organisation_id: survey.organisationId,
              survey_id: survey.id,
              survey_version_id: version.id,
              way_in: said.imported ? 'import' : 'link',
              language: 'en',
              edition: 'en',
              area_id: areaOf(said),
              age_band: said.age ?? null,
              is_young: youngBands.some((band) => band === said.age),
              may_quote: said.mayQuote ?? false,
              answered_on: '2026-05-04',
              received_at: tx.clock.now(),
            })
            .execute()
          const source = said.imported ? 'import' : 'survey'
          await say(tx, survey, source, { surveyId: survey.id, responseId: id }, said)
        }
      }),

    activity: (workshop: Owned, kind: ActivityKind, choices: { goals: number[] }[] = []) =>
      within(ctx, async (tx) => {
        const [id, text] = [tx.ids.next(), await saveWording(tx, place.id, { en: 'What first?' })]
        const position = ++tokens.next
        await tx.db
          .insertInto('activity')
          .values({
            id,
            public_id: tx.ids.publicId(),
            workshop_id: workshop.id,
            position,
            kind,
            state: 'open',
            dots: kind === 'dots' ? 5 : null,
            text_id: text,
          })
          .execute()
        const choiceIds: string[] = []
        for (const [index, choice] of choices.entries()) {
          const choiceId = tx.ids.next()
          choiceIds.push(choiceId)
          const textId = await saveWording(tx, place.id, { en: `Choice ${index + 1}` })
          await tx.db
            .insertInto('choice')
            .values({ id: choiceId, activity_id: id, position: index, text_id: textId })
            .execute()
          for (const goal of choice.goals)
            await tx.db.insertInto('choice_goal').values({ choice_id: choiceId, goal_id: goals[goal]!.id }).execute()
        }
        return { id, choiceIds }
      }),

    /** Ends an activity and shows its room the result: only then is a vote counted for anybody. */
    show: (activity: { id: string }) =>
      ctx.db.updateTable('activity').set({ state: 'closed', revealed: true }).where('id', '=', activity.id).execute(),

    /** Each person joins the workshop, says something in `ideas` where there is text, and votes where there is a vote. */
    join: (
      workshop: Owned,
      said: Said & { ideas?: string; vote?: { activity: string; given: Record<string, number> } } = {},
    ) =>
      within(ctx, async (tx) => {
        for (let count = 0; count < (said.people ?? 1); count++) {
          const id = tx.ids.next()
          await tx.db
            .insertInto('participant')
            .values({
              id,
              workshop_id: workshop.id,
              place_id: place.id,
              organisation_id: workshop.organisationId,
              token_hash: id,
              language: 'en',
              area_id: areaOf(said),
              age_band: said.age ?? null,
              joined_at: tx.clock.now(),
            })
            .execute()
          if (said.vote)
            await tx.db
              .insertInto('vote')
              .values({
                activity_id: said.vote.activity,
                participant_id: id,
                round: 1,
                slot: '',
                client_seq: 1,
                allocation: JSON.stringify(said.vote.given),
                cmd_id: tx.ids.next(),
              })
              .execute()
          if (said.ideas)
            await say(
              tx,
              workshop,
              'workshop',
              { workshopId: workshop.id, activityId: said.ideas, participantId: id },
              said,
            )
        }
      }),
  }

  function areaOf({ area }: Said): string | null {
    return area === undefined ? null : areas[area]!.id
  }

  async function say(
    tx: Tx,
    owner: Owned,
    source: ContributionSource,
    from: { surveyId: string; responseId: string } | { workshopId: string; activityId: string; participantId: string },
    said: Said,
  ): Promise<void> {
    if (said.text === undefined) return
    const origin: Origin = {
      placeId: place.id,
      organisationId: owner.organisationId,
      placeSees: owner.placeSees,
      source,
      language: 'en',
      areaId: areaOf(said),
      ageBand: said.age ?? null,
      mayQuote: said.mayQuote ?? false,
      receivedAt: tx.clock.now(),
      ...('workshopId' in from ? { ...from, groupSize: said.groupSize } : from),
    }
    const [id] = await receiveContributions(tx, place.id, contributionRows(tx, origin, [{ text: said.text }]))
    await tx.db
      .updateTable('contribution')
      .set({
        visibility: said.visibility ?? 'approved',
        worry: said.worry ?? 'none',
        on_subject: said.counted ?? true,
        coding: said.goals ? 'coded' : 'none',
      })
      .where('id', '=', id!)
      .execute()
    for (const index of said.goals ?? []) {
      const goal = goals[index]!
      await tx.db
        .insertInto('tag')
        .values({
          ...{ contribution_id: id!, goal_id: goal.id, goal_version_id: goal.versionId },
          ...{ at: tx.clock.now(), since: tx.clock.now() },
        })
        .execute()
    }
  }
}

async function within<Value>(ctx: Scene['ctx'], work: (tx: Tx) => Promise<Value>): Promise<Value> {
  const done = await transact(ctx, async (tx) => ok(await work(tx)))
  if (!done.ok) throw new Error('nothing here is refused')
  return done.value
}
