import { bringInFile } from '#domain/imports/commands/bring-in-file.ts'
import { keepFile } from '#domain/imports/commands/keep-file.ts'
import { mapColumns } from '#domain/imports/commands/map-columns.ts'
import { readImportRuns } from '#domain/imports/queries.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { askForPack } from '#domain/packs/commands/ask-for.ts'
import { makePack } from '#domain/packs/commands/make.ts'
import { issueReport } from '#domain/reports/commands.ts'
import { spanName, spansBefore } from '#domain/reports/rules.ts'
import { startSurvey } from '#domain/survey-design/commands/start-survey.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { printSheets } from '#domain/ways-in/commands/print-sheets.ts'
import { createWorkshop } from '#domain/workshops/commands/create-workshop.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { ideasActivity } from '#test/support/room.ts'
import type { Scene } from '#test/support/scene.ts'
import { type Planted, plant } from '../outlets/plant.ts'

/** All that calls are about: what stands in addresses and forms. */
export type Stage = {
  here: Scene
  planted: Planted
  /** A survey that nobody has published, and a workshop that nobody has opened. */
  draft: string
  design: Definition
  planned: { publicId: string; activityId: string; version: number }
  /** A worry that nobody but the lead was let in to, and the text it is about. */
  worry: string
  texts: { survey: string; room: string; contributionId: string }
  sheet: string
  run: string
  /** Files on their way in, by who keeps them: nobody else sees them. */
  files: Record<'organisationLead' | 'administrator', string>
  pack: string
  report: string
  /** Of a file that the strategy lead asked for. */
  exported: string
  goals: string[]
  /** By the names that stand in links. */
  owners: Record<'council' | 'group', string>
  span: string
}

const answers = Buffer.from('who,what\nA,Buses\n')

export async function setStage(here: Scene): Promise<Stage> {
  const { ctx, place, people, organisations, framework } = here
  const planted = await plant(here)
  const draft = orFail(
    await startSurvey(ctx, people.organisationLead, {
      ...{ placeId: place.id, organisationId: organisations.communityGroup, language: 'en' },
      ...{ template: 'what-matters', title: 'A draft' },
    }),
  ).slug
  const contribution = (from: string) =>
    ctx.db
      .selectFrom('contribution')
      .select(['id', 'public_id as publicId'])
      .where('text', 'like', `%qvexshown${from}`)
      .executeTakeFirstOrThrow()
  const [said, idea] = [await contribution('survey'), await contribution('room')]
  const survey = orFail(await readSurvey(ctx, planted.survey))
  const sheets = orFail(
    await printSheets(ctx, people.organisationLead, { slug: planted.survey, count: 2, edition: 'en' }),
  )
  const file = await keepOne(here, planted.survey, people.organisationLead)
  orFail(await bringInFile(ctx, people.organisationLead, planted.survey, file, { goodRowsOnly: false }))
  const [run] = await readImportRuns(ctx, survey)
  const span = spansBefore(dayIn(place.timeZone, ctx.clock.now()))[0]
  const asked = { about: `mission ${framework[0]?.slug}`, span: span ? spanName(span) : '' }
  return {
    ...{ here, planted, draft },
    design: survey.definition,
    planned: await planOne(here),
    worry: await worryOf(here),
    texts: { survey: said.publicId, room: idea.publicId, contributionId: said.id },
    sheet: sheets.first,
    run: run?.handle ?? '',
    files: {
      organisationLead: await keepOne(here, planted.survey, people.organisationLead),
      administrator: await keepOne(here, planted.survey, people.administrator),
    },
    pack: await packOf(here),
    report: orFail(await issueReport(ctx, people.strategyLead, place, asked)).publicId,
    exported: await exportOf(here),
    goals: framework[0]?.goals.map(({ publicId }) => publicId) ?? [],
    span: asked.span,
    owners: await ownersIn(here),
  }
}

async function keepOne({ ctx }: Scene, slug: string, who: PersonActor): Promise<string> {
  const { id } = orFail(await keepFile(ctx, who, slug, { name: 'answers.csv', bytes: answers }))
  const mapping = { targets: ['respondent', 'field:matters'] as const, dateFormat: null, edition: 'en' }
  orFail(await mapColumns(ctx, who, slug, id, { ...mapping, targets: [...mapping.targets] }))
  return id
}

async function planOne({ ctx, place, people, organisations }: Scene) {
  const made = await createWorkshop(ctx, people.facilitator, place.id, {
    ...{ organisationId: organisations.supportBody, title: { en: 'An evening' } },
    ...{ heldOn: '2026-06-01', placeSees: 'everything', activities: [ideasActivity] },
  })
  const { publicId } = orFail(made)
  const row = await ctx.db
    .selectFrom('activity')
    .innerJoin('workshop', 'workshop.id', 'activity.workshop_id')
    .select(['activity.id', 'workshop.agenda_version as version'])
    .where('workshop.public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return { publicId, activityId: row.id, version: row.version }
}

/** Of the text that a person raised in the room: the strategy lead was let in to the other. */
async function worryOf({ ctx }: Scene): Promise<string> {
  const { publicId } = await ctx.db
    .selectFrom('safeguarding_case')
    .innerJoin('contribution', 'contribution.id', 'safeguarding_case.contribution_id')
    .select('safeguarding_case.public_id as publicId')
    .where('contribution.text', 'like', '%qvexescalatedroom')
    .executeTakeFirstOrThrow()
  return publicId
}

async function packOf({ ctx, place, people }: Scene): Promise<string> {
  const asked = { title: 'For the board', audience: 'staff', language: 'en' } as const
  const { publicId } = orFail(await askForPack(ctx, people.strategyLead, place.id, asked))
  const { id } = await ctx.db
    .selectFrom('pack')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  const files = [{ name: 'pack.html', mediaType: 'text/html', bytes: Buffer.from('words') }]
  await makePack(ctx, id, { product: '0.1.0', write: async () => files })
  return publicId
}

async function exportOf({ ctx, people }: Scene): Promise<string> {
  const { publicId } = await ctx.db
    .selectFrom('export_file')
    .select('public_id as publicId')
    .where('person_id', '=', people.strategyLead.personId)
    .where('what', '=', 'contributions')
    .executeTakeFirstOrThrow()
  return publicId
}
