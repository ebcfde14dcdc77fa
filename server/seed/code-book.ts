import type { CodeKind } from '#db/schema/framework.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import book from '../../db/seed/code-book.json' with { type: 'json' }
import { missions } from './framework.ts'
import type { SeededPlace } from './place.ts'

const source = 'Made up for the demo'
/** What people said in the demo that speaks to a theme, by how it begins. */
const said = { 'Litter, bins and dog mess': 'More bins' }

type Written = { definition: string; use: string; notUse: string; keywords?: string[]; examples: string[] }

/** What each goal means, with examples and words; themes and I-statements beside the goals. */
export async function seedCodeBook(tx: Tx, place: SeededPlace): Promise<void> {
  const shorts = missions.flatMap(({ goals }) => goals.map(({ short }) => short.en))
  for (const goal of book.goals) {
    const seeded = place.goals[shorts.indexOf(goal.goal)]
    if (!seeded) throw new Error(`no goal is called ${goal.goal}`)
    await seedGuide(tx, seeded.id, goal)
  }
  for (const [position, theme] of book.themes.entries()) {
    const code = await seedCode(tx, place, { kind: 'theme', position, text: theme.name })
    await seedGuide(tx, code.goal_id, theme)
    await tagSaid(tx, place, code, said[theme.name as keyof typeof said])
  }
  for (const [position, { text, goal }] of book.iStatements.entries()) {
    const about = place.goals[shorts.indexOf(goal)]?.id
    await seedCode(tx, place, { kind: 'i-statement', position: book.themes.length + position, text, about })
  }
}

type NewCode = { kind: CodeKind; position: number; text: string; about?: string }

async function seedCode(tx: Tx, { placeId }: SeededPlace, { kind, position, text, about }: NewCode) {
  const [id, versionId] = [tx.ids.next(), tx.ids.next()]
  await tx.db
    .insertInto('goal')
    .values({
      ...{ id, public_id: tx.ids.publicId(), place_id: placeId, kind, mission_id: null, position },
      about_goal_id: about ?? null,
    })
    .execute()
  // A statement is its own name: a list shows it whole.
  const words = await saveWording(tx, placeId, { en: text })
  await tx.db
    .insertInto('goal_version')
    .values({
      ...{ id: versionId, goal_id: id, number: 1, wording_id: words, short_id: words, source },
      valid_from: tx.clock.now().toISOString().slice(0, 10),
    })
    .execute()
  return { goal_id: id, goal_version_id: versionId }
}

async function seedGuide(tx: Tx, goalId: string, written: Written): Promise<void> {
  const by = { person_id: null, at: tx.clock.now() }
  const { definition, use, notUse, keywords = [], examples } = written
  await tx.db
    .insertInto('code_guide')
    .values({ ...by, goal_id: goalId, number: 1, definition, use_when: use, not_when: notUse, keywords })
    .execute()
  await tx.db
    .insertInto('code_example')
    .values(examples.map((text) => ({ ...by, id: tx.ids.next(), goal_id: goalId, text })))
    .execute()
}

/** Texts for which the moderator said that no goal fits, and saw a theme in them. */
async function tagSaid(
  tx: Tx,
  place: SeededPlace,
  code: { goal_id: string; goal_version_id: string },
  beginning: string | undefined,
): Promise<void> {
  if (beginning === undefined) return
  const texts = await tx.db
    .selectFrom('contribution')
    .select('id')
    .where('place_id', '=', place.placeId)
    .where('no_goal_fits', '=', true)
    .where('text', 'like', `${beginning}%`)
    .execute()
  if (texts.length === 0) return
  await tx.db
    .insertInto('tag')
    .values(
      texts.map(({ id }) => ({
        ...{ ...code, contribution_id: id, person_id: place.people.moderator, at: tx.clock.now() },
      })),
    )
    .execute()
}
