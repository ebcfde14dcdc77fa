import { sql } from 'kysely'
import { beginFinding } from '#domain/findings/commands/begin-finding.ts'
import { reviewFinding } from '#domain/findings/commands/review-finding.ts'
import { sendFinding } from '#domain/findings/commands/write-finding.ts'
import { readFinding } from '#domain/findings/queries/finding.ts'
import { makeTheme } from '#domain/framework/commands/make-theme.ts'
import { publishFigures } from '#domain/insights/commands/publish-figures.ts'
import { saveBaseline } from '#domain/insights/commands/set-up-heard.ts'
import type { BaselineBy } from '#domain/insights/schema/heard.ts'
import { agreementScene } from '#test/support/agreement-scene.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'
import { surveyOf } from '#test/support/survey.ts'

/** Words that somebody lets be quoted, of a goal that too few spoke to: they must stand in no pack. */
export const narrowWords = 'Only three of us said so'
export const quotedWords = 'Buses that wait for people'

const answersTo: Record<string, readonly string[]> = {
  ...{ sex: ['female', 'male', 'rather-not-say'], religion: ['none', 'muslim', 'christian'] },
  ...{ 'ethnic-group': ['pakistani', 'irish', 'british', 'indian'], 'unpaid-care': ['none', 'rather-not-say'] },
}

/**
 * A place in which everything happened that a pack counts: two surveys of which one shares its counts alone, a file, a
 * workshop with votes and a table's note, themes, stances, answers to the equality questions, a round of second coding,
 * texts off the subject and people who left the counting. The same each time.
 */
export async function packScene() {
  const { stage: here, codedText, begin, again, end, publicIdOf } = await agreementScene()
  const { ctx, clock, people, place } = here
  const texts = await Promise.all(
    Array.from({ length: 12 }, (_, index) => codedText('abc'.slice(index % 3, (index % 3) + 1))),
  )
  const round = await begin(10)
  for (const [index, id] of texts.entries()) {
    const drawn = await ctx.db
      .selectFrom('second_coding_item')
      .select('round_id')
      .where('contribution_id', '=', id)
      .execute()
    if (drawn.length > 0)
      orFail(await again(round, id, index % 4 === 0 ? 'b' : 'abc'.slice(index % 3, (index % 3) + 1)))
  }
  orFail(await end(round))

  const evidence = evidenceIn(here)
  const asking = await surveyOf(here, { slug: 'asking', definition: { asksEquality: true } })
  const survey = {
    ...{ id: asking.id, organisationId: here.organisations.communityGroup, placeSees: 'everything' as const },
    name: 'asking',
  }
  const kept = await evidence.survey({ by: 'supportBody', placeSees: 'counts' })
  const text = quotedWords
  await evidence.answer(survey, { people: 34, area: 0, age: '25-44', text, goals: [0], mayQuote: true })
  await evidence.answer(survey, { people: 21, area: 1, age: '45-64', text: 'Benches', goals: [1], mayQuote: true })
  await evidence.answer(survey, { people: 13, area: 0, age: '65-79', text: 'Both', goals: [0, 2] })
  clock.forward(40 * 86_400_000)
  await evidence.answer(survey, { people: 14, area: 1, age: '18-24', text: 'Parks', goals: [1, 3], mayQuote: true })
  await evidence.answer(survey, { people: 3, area: 0, age: '65-79', text: narrowWords, goals: [4], mayQuote: true })
  await evidence.answer(survey, { people: 11 })
  await evidence.answer(survey, { people: 4, area: 1, text: 'Off', goals: [0], counted: false })
  await evidence.answer(survey, { people: 2, area: 1, text: 'Gone', goals: [1] })
  await evidence.answer(survey, { people: 6, area: 0, text: 'Worried', goals: [2], worry: 'open', mayQuote: true })
  await evidence.answer(kept, { people: 9, area: 0, age: '45-64', text: 'Kept', goals: [2], mayQuote: true })
  await evidence.answer(survey, { people: 12, area: 1, text: 'From a file', goals: [1], imported: true })
  const workshop = await evidence.workshop()
  const ideas = await evidence.activity(workshop, 'ideas')
  const dots = await evidence.activity(workshop, 'dots', [{ goals: [0] }, { goals: [0, 1] }, { goals: [] }])
  const [first = '', second = ''] = dots.choiceIds
  const vote = (given: Record<string, number>) => ({ activity: dots.id, given })
  await evidence.join(workshop, {
    people: 15,
    area: 0,
    age: '25-44',
    text: 'Idea',
    ideas: ideas.id,
    goals: [3],
    vote: vote({ [first]: 3, [second]: 2 }),
  })
  await evidence.join(workshop, { people: 6, area: 1, vote: vote({ [second]: 5 }) })
  await evidence.join(workshop, { people: 1, area: 1, text: 'Table', ideas: ideas.id, goals: [0], groupSize: 7 })

  const { db } = ctx
  await sql`update contribution set may_publish = may_quote`.execute(db)
  await sql`update activity set state = 'closed', revealed = true where id = ${dots.id}`.execute(db)
  await sql`update workshop set phase = 'ended'`.execute(db)
  await sql`update contribution set withheld = true where text = 'Gone'`.execute(db)
  await sql`update response set in_analysis = false where id in (
    select response_id from contribution where text = 'Gone')`.execute(db)
  await sql`with many as (select contribution_id, goal_id, row_number() over (order by contribution_id, goal_id) as n from tag)
    update tag set stance = (array['for', 'for', 'against', 'mixed', null])[1 + many.n % 5],
      tells_of = (array['need', 'strength', null])[1 + many.n % 3]
    from many where many.contribution_id = tag.contribution_id and many.goal_id = tag.goal_id`.execute(db)
  for (const [index, [question, codes]] of Object.entries(answersTo).entries())
    await sql`with many as (
        select id, row_number() over (order by id) as n from response where survey_id = ${survey.id})
      insert into equality_answer (response_id, question, code, standard_version)
      select id, ${question}, (${codes}::text[])[1 + (n / ${index + 2}) % ${codes.length}], 'census-2021' from many
      where n % 11 <> ${index}`.execute(db)
  const about = await db
    .selectFrom('contribution')
    .select('id')
    .where('text', 'in', [quotedWords, 'Both'])
    .orderBy('id')
    .execute()
  orFail(
    await makeTheme(ctx, people.moderator, place.id, {
      theme: { name: 'Drivers', definition: 'Who drives, and how.', source: 'Us' },
      contributions: await Promise.all(about.slice(0, 20).map(({ id }) => publicIdOf(id))),
    }),
  )
  const baseline = async (by: BaselineBy, people: Record<string, number>) =>
    orFail(
      await saveBaseline(ctx, clerk, place.id, {
        ...{ by, tableId: 'TS000', takenOn: '2021-03-21', source: 'A census' },
        rows: Object.entries(people).map(([to, count], index) => ({
          label: `Row ${'abcdefgh'[index]}`,
          people: count,
          to,
        })),
      }),
    )
  const clerk = people.strategyLead
  await baseline('area', Object.fromEntries(here.areas.map(({ code }, index) => [code, 90_000 + 50_000 * index])))
  const ages = ['under-13', '13-17', '18-24', '25-44', '45-64', '65-79', '80-plus']
  await baseline('age-band', Object.fromEntries(ages.map((age, index) => [age, 9000 + 5000 * index])))
  await baseline('sex', { female: 71_000, male: 70_000 })
  orFail(await publishFigures(ctx, people.strategyLead, place.id))
  await agreeOn(here, evidence.goals[0]?.publicId ?? '')
  return here
}

export const claimed = 'People want buses that wait'

/** One person claims something of a goal, another agrees; and something else that nobody has agreed to yet. */
async function agreeOn({ ctx, people: { strategyLead, administrator }, place }: Scene, goal: string) {
  for (const claim of [claimed, 'Nobody has agreed to this']) {
    const { publicId } = orFail(await beginFinding(ctx, strategyLead, place, goal))
    const text = { claim, strength: 'early', why: 'Many said so', limits: 'Few young people' } as const
    const written = { text, proposal: { text: '', short: '' }, seen: 1, page: 'one' }
    orFail(await sendFinding(ctx, strategyLead, place.id, publicId, written))
    if (claim !== claimed) continue
    const { revision } = orFail(await readFinding(ctx.db, administrator, place, publicId, 'en'))
    orFail(await reviewFinding(ctx, administrator, place.id, publicId, { agrees: true, words: '', seen: revision }))
  }
}
