import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { askForExport } from '#domain/exports/commands/ask-for-export.ts'
import { makeExports } from '#domain/exports/commands/make-exports.ts'
import { whats } from '#domain/exports/schema.ts'
import { system } from '#domain/kernel/actor.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { findReceipt } from '#domain/receipts/commands.ts'
import { addRedaction } from '#domain/redaction/commands.ts'
import { letIn } from '#domain/safeguarding/commands/let-in.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { writeTranslation } from '#domain/translations/commands.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { writeTable } from '#server/files/table.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ideasActivity, type Joiner, openRoom, type Room } from '#test/support/room.ts'
import type { Scene } from '#test/support/scene.ts'
import { sendTo, surveyOf } from '#test/support/survey.ts'
import { claimFrom } from './finding.ts'
import { promiseOn } from './promise.ts'
import { codeAllAgain } from './round.ts'

/**
 * What was said, by what became of it. escalated: a person raised a worry. suspected: screening did, and nobody has read
 * it. hidden: kept back by a moderator. taken: shown, and the word was taken out of it. shown: for everybody, so that the
 * walk itself is known to find words.
 */
export const fates = ['escalated', 'suspected', 'hidden', 'taken', 'shown'] as const
export type Fate = (typeof fates)[number]
export const sources = ['survey', 'room'] as const
export type Source = (typeof sources)[number]

/** A word that stands nowhere else, by fate and by where it was said. */
export const wordOf = (fate: Fate, from: Source) => `qvex${fate}${from}`
/** The beginning of all of them: what somebody would look for. */
export const sought = 'qvex'

const textOf = (fate: Fate, from: Source) =>
  `${fate === 'suspected' ? 'I am scared to go home' : 'The bench by the clinic'} ${wordOf(fate, from)}`

export type Planted = {
  survey: string
  /** Public ids of the texts. */
  texts: string[]
  /** Of the responses, by fate. */
  receipts: Record<Fate, string>
  room: Room
  /** Who wrote each of the room's ideas. */
  authors: Record<Fate, Joiner>
  /** Somebody in the room who wrote none of them. */
  neighbour: Joiner
  /** Public ids of the worries. */
  worries: string[]
  /** Public ids of the files that staff asked for, after every fate had come. */
  files: string[]
  /** A round of second coding that drew all that screening let through. */
  round: string
  /** A finding that stands on all that screening let through. */
  finding: string
  /** A public commitment that answers that goal, with figures published and every text let onto public pages. */
  commitment: string
  /** In whose name it is promised. */
  alliance: string
  /** Through whose survey they came. */
  group: string
  /** What shows it, beside its news. */
  file: string
  /** What came of a survey, with that commitment beside it. */
  answer: string
}

type Said = { id: string; fate: Fate; from: Source }

/**
 * A survey and a workshop with one text of each fate. Until its fate came, each was approved, tagged, translated, coded
 * by a second person and the reason of a suggestion: whatever leans on a text has leaned on all of them.
 */
export async function plant(here: Scene): Promise<Planted> {
  const { ctx, people } = here
  const survey = await surveyOf(here, { slug: 'outlets' })
  const room = await openRoom(here, [ideasActivity])
  const receipts = {} as Planted['receipts']
  const authors = {} as Planted['authors']
  for (const fate of fates) {
    receipts[fate] = orFail(await sendTo(here, survey, { matters: textOf(fate, 'survey') })).code
    authors[fate] = await room.join()
    const idea = { activityId: room.activityId, text: textOf(fate, 'room'), cmdId: ctx.ids.next(), waited: 0 }
    orFail(await addIdea(ctx, authors[fate], idea))
  }
  // A round of second coding needs ten texts.
  for (const other of ['A', 'B']) orFail(await sendTo(here, survey, { matters: `Another text, ${other}` }))
  while ((await screenBatch(ctx)) > 0);

  const rows = await ctx.db.selectFrom('contribution').select(['id', 'text', 'public_id as publicId']).execute()
  const said = fates.flatMap((fate) =>
    sources.map((from): Said => {
      const row = rows.find(({ text }) => text.includes(wordOf(fate, from)))
      return { id: row?.id ?? '', fate, from }
    }),
  )
  const ids = rows.map(({ id }) => id).filter((id) => !said.some((each) => each.id === id && each.fate === 'suspected'))
  await ctx.db.updateTable('contribution').set({ may_quote: true, may_publish: true, no_goal_fits: false }).execute()
  for (const contributionId of ids) await leanOn(here, contributionId)
  await suggestFrom(here, ids)
  const round = await codeAllAgain(here, ids)
  const finding = await claimFrom(here, ids)
  const promised = await promiseOn(here)
  for (const each of said) await decideFate(here, each)
  for (const code of Object.values(receipts)) orFail(await findReceipt(ctx, code, 'here'))
  await movePhase(ctx, people.facilitator, room.publicId, 'open')
  return {
    survey: survey.slug,
    texts: rows.map(({ publicId }) => publicId),
    ...{ receipts, room, authors, neighbour: await room.join(), round, finding, ...promised },
    worries: await openTheDoor(here),
    files: await makeFiles(here, survey.slug, room.publicId),
  }
}

/** Each kind of file for everybody who may have it. */
async function makeFiles({ ctx, place, people }: Scene, survey: string, workshop: string): Promise<string[]> {
  const about = { contributions: null, counts: null, responses: survey, votes: workshop }
  for (const actor of [people.strategyLead, people.organisationLead, people.administrator, people.facilitator])
    for (const what of whats)
      await askForExport(ctx, actor, place, { what, about: about[what], format: 'json', language: 'en' })
  await makeExports(ctx, writeTable)
  const files = await ctx.db.selectFrom('export_file').select('public_id').where('state', '=', 'ready').execute()
  return files.map(({ public_id }) => public_id)
}

/** Approves a text, tags it and says in another language what it says. */
async function leanOn({ ctx, people, framework }: Scene, contributionId: string) {
  const goal = framework[0]?.goals[0]?.id ?? ''
  const { text } = await ctx.db
    .selectFrom('contribution')
    .select('text')
    .where('id', '=', contributionId)
    .executeTakeFirstOrThrow()
  const language = { contributionId, language: 'ur', number: 0, text: `اردو ${text}` }
  orFail(await writeTranslation(ctx, people.moderator, language))
  orFail(await decideVisibility(ctx, system, { contributionId, become: 'approved' }))
  orFail(await tagItem(ctx, people.moderator, { contributionId, goalIds: [goal], noGoalFits: false }))
}

/** All of them are the reason of a suggestion for each. */
async function suggestFrom({ ctx, place, framework }: Scene, ids: string[]) {
  const [made, goal] = [{ model_id: ctx.ids.next(), at: ctx.clock.now() }, framework[0]?.goals[0]?.id ?? '']
  const set = { ...made, place_id: place.id, state: 'ready', arm: 'shown', by_letters: false } as const
  const suggested = { rank: 1, goal_id: goal, confidence: 0.9, like_ids: ids }
  await ctx.db.deleteFrom('suggestion_set').execute()
  await ctx.db
    .insertInto('suggestion_set')
    .values(ids.map((contribution_id) => ({ ...set, contribution_id })))
    .execute()
  await ctx.db
    .insertInto('suggestion')
    .values(ids.map((contribution_id) => ({ ...suggested, contribution_id })))
    .execute()
}

async function decideFate({ ctx, people: { moderator } }: Scene, { id: contributionId, fate, from }: Said) {
  const wrote = { contribution_id: contributionId, reason: 'unkind', at: ctx.clock.now() }
  if (fate === 'escalated' || fate === 'hidden')
    await ctx.db
      .insertInto('answer_back')
      .values({ ...wrote, text: `I mean ${wordOf(fate, from)}` })
      .execute()
  if (fate === 'hidden')
    orFail(await decideVisibility(ctx, moderator, { contributionId, become: 'hidden', reason: 'unkind' }))
  if (fate === 'escalated') orFail(await raiseWorry(ctx, moderator, { contributionId, reason: 'child' }))
  if (fate === 'taken')
    orFail(await addRedaction(ctx, moderator, { contributionId, words: wordOf(fate, from), kind: 'name' }))
}

/** Lets a colleague in to one of the worries. @returns all worries, by public id */
async function openTheDoor({ ctx, place, people }: Scene): Promise<string[]> {
  const worries = await ctx.db
    .selectFrom('safeguarding_case')
    .innerJoin('contribution', 'contribution.id', 'safeguarding_case.contribution_id')
    .select(['safeguarding_case.public_id as publicId', 'contribution.text'])
    .execute()
  const publicId = worries.find(({ text }) => text.includes(wordOf('escalated', 'survey')))?.publicId ?? ''
  const colleague = { placeId: place.id, publicId, personId: people.strategyLead.personId }
  orFail(await letIn(ctx, people.safeguardingLead, colleague))
  return worries.map((worry) => worry.publicId)
}
