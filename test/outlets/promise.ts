import { beginAlliance, publishAlliance } from '#domain/alliances/commands.ts'
import { addNote } from '#domain/commitments/commands/add-news.ts'
import { publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { beginCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import type { Typed } from '#domain/commitments/schema.ts'
import { evidencePath } from '#domain/evidence-files/schema.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { publishAnswer } from '#domain/promises/commands/publish-answer.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import type { Scene } from '#test/support/scene.ts'

/** Enough others that the number of the first goal is told in public, and words beside it with it. */
async function spreadOut(here: Scene): Promise<string> {
  const evidence = evidenceIn(here)
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 20, area: 0, age: '25-44', text: 'Some text on buses', goals: [0] })
  await evidence.answer(survey, { people: 20, area: 1, age: '45-64', text: 'Some text on paths', goals: [1] })
  await evidence.answer(survey, { people: 12, age: '65-79' })
  return survey.id
}

type Promised = { commitment: string; alliance: string; answer: string; group: string; file: string }

/**
 * A public commitment that answers the first goal, with a document beside its news, the alliance it is promised by, a group
 * in it, and the answer to a survey that leads to it. @returns their names in links
 */
export async function promiseOn(here: Scene): Promise<Promised> {
  const { ctx, place, people, framework } = here
  const survey = await spreadOut(here)
  await transact(ctx, async (tx) => ok(await saveFigures(tx, place, null)))
  const { council: organisation, group } = await ownersIn(here)
  const goal = framework[0]?.goals[0]?.publicId ?? ''
  const alliance = await allyOn(here, [organisation, group], goal)
  const typed: Typed = {
    texts: { title: { en: 'Seats' }, said: { en: 'Places to rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
    ...{ stance: 'will', organisation, role: 'Head of parks', goal, alliance },
    ...{ from: 'goal', dueOn: '2026-12-31', baseline: '', baselineOn: '', target: '', reason: {} },
  }
  const { publicId } = orFail(await beginCommitment(ctx, people.strategyLead, place, typed))
  orFail(await publishCommitment(ctx, people.strategyLead, { place, publicId, seen: 1 }, typed))
  const file = await showOn(here, publicId)
  return { commitment: publicId, alliance, group, file, answer: await answerOn(here, survey, publicId) }
}

async function showOn({ ctx, place, people }: Scene, publicId: string): Promise<string> {
  const bytes = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n')
  orFail(
    await addNote(
      ctx,
      people.strategyLead,
      { place, publicId, seen: 2 },
      {
        ...{ kind: 'news', words: 'Four are up', language: 'en', on: '', link: '', linkName: '' },
        file: { bytes, shows: 'A count of seats' },
      },
    ),
  )
  const [file] = orFail(await readOpenCommitment(ctx, place, publicId, 'en')).notes.flatMap(({ files }) => files)
  return file ? (evidencePath('', '', file).split('/').at(-1) ?? '') : ''
}

async function answerOn({ ctx, place, people }: Scene, surveyId: string, commitment: string): Promise<string> {
  const { slug } = await ctx.db
    .updateTable('survey')
    .set({ state: 'closed', reports_on: '2026-05-01' })
    .where('id', '=', surveyId)
    .returning('slug')
    .executeTakeFirstOrThrow()
  const at = { place, asked: { kind: 'survey', name: slug }, seen: 0 } as const
  const texts = { said: { en: 'Places to rest' }, will: { en: 'Twelve seats' } }
  const typed = { texts, commitments: [commitment], findings: [], packs: [], reason: {} }
  orFail(await publishAnswer(ctx, people.strategyLead, at, typed))
  const { public_id } = await ctx.db.selectFrom('promise_answer').select('public_id').executeTakeFirstOrThrow()
  return public_id
}

async function allyOn({ ctx, place, people }: Scene, organisations: string[], goal: string): Promise<string> {
  const words = { name: { en: 'Resting together' }, words: { en: 'Who looks after seats' } }
  const typed = { kind: 'theme', area: '', organisations, about: [`goal ${goal}`], ...words }
  const { publicId } = orFail(await beginAlliance(ctx, people.strategyLead, place, typed))
  orFail(await publishAlliance(ctx, people.strategyLead, { place, publicId, seen: 1 }, typed))
  return publicId
}
