import { areSame, figuresOf, givenOf } from '#domain/agreement/rules/figures.ts'
import { closeItems, findCoded, insertEvent, saveSecond, setCoding } from '#domain/agreement/store/items.ts'
import { drawTexts, endRound, findCodes, insertRound, setDrawn } from '#domain/agreement/store/rounds.ts'
import { system } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { SeededPlace } from './place.ts'

const size = 20
const seed = 2026
const day = 86_400_000

/** A round of second coding that is over: two moderators who mostly agree, and what is left to be settled. */
export async function seedAgreement(tx: Tx, place: SeededPlace): Promise<void> {
  const scope = permit(system, 'contributions.moderate', { placeId: place.placeId })
  if (!scope.ok) return
  const [id, codeIds] = [tx.ids.next(), await findCodes(tx.db, place.placeId)]
  const began = new Date(tx.clock.now().getTime() - 2 * day)
  const ended = new Date(tx.clock.now().getTime() - day)
  await insertRound(tx.db, {
    ...{ id, public_id: tx.ids.publicId(), place_id: place.placeId, organisation_id: null, number: 1, seed },
    ...{ code_ids: codeIds, drawn: 0, started_by: place.people.moderator, started_at: began },
  })
  await setDrawn(tx.db, id, await drawTexts(tx.db, scope.value, { id, seed, size, codeIds }))
  const goalIds = place.goals.map((goal) => goal.id)
  const texts = (await findCoded(tx.db, id)).map(({ id: text, firstGoalIds, firstNoGoalFits }, index) => {
    const second = asSomebodyElse(firstGoalIds, goalIds, index)
    return {
      ...{ id: text, secondGoalIds: second, secondNoGoalFits: second.length === 0, machine: null },
      first: givenOf(firstGoalIds, firstNoGoalFits),
      second: givenOf(second, second.length === 0),
    }
  })
  for (const { id: text, secondGoalIds, secondNoGoalFits } of texts) {
    const by = { personId: place.people.secondModerator, at: began }
    await saveSecond(tx.db, id, text, { goalIds: secondGoalIds, noGoalFits: secondNoGoalFits, ...by })
    await insertEvent(tx.db, {
      ...{ id: tx.ids.next(), round_id: id, contribution_id: text, kind: 'coded-again', goal_ids: secondGoalIds },
      ...{ no_goal_fits: secondNoGoalFits, person_id: by.personId, at: began },
    })
  }
  const ids = texts.map((text) => text.id)
  const agreeing = texts.flatMap((text) => (areSame(text) ? [text.id] : []))
  await setCoding(tx.db, ids, 'second-coded')
  await setCoding(tx.db, agreeing, 'settled')
  await closeItems(tx.db, id, agreeing, ended)
  await endRound(tx.db, id, place.people.moderator, ended, figuresOf(texts, codeIds, new Set(codeIds), seed))
}

/** The same as the first, but one text in five differs: a goal more, one less, or another. */
function asSomebodyElse(first: readonly string[], goals: readonly string[], index: number): string[] {
  const other = goals[(index * 7) % goals.length] as string
  if (index % 10 === 3) return [...new Set([...first, other])]
  if (index % 10 === 6) return first.length > 1 ? first.slice(1) : [other]
  return [...first]
}
