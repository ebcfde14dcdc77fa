import type { Db } from '#db/client.ts'
import { isBlindFor } from '#domain/agreement/queries/blind.ts'
import { readGivenTags, readNotes } from '#domain/coding/queries.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readHistory } from './history.ts'
import { leaseOf, type Reader } from './queue.ts'
import { withoutWords } from './without-words.ts'

/** The id behind an address, for commands. */
export async function readItemId(db: Db, scope: Scope, publicId: string): Promise<Result<string, Problem>> {
  const found = await db
    .selectFrom('contribution')
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.public_id', '=', publicId)
    .select('id')
    .executeTakeFirst()
  return found ? ok(found.id) : fail(notFound)
}

/**
 * The item that an address names. Texts beyond the scope are not found, like those that never were. Of one that this
 * reader may code anew in a round that is open, nothing of its first coding.
 */
export async function readItem(
  db: Db,
  scope: Scope,
  reader: Reader,
  publicId: string,
): Promise<Result<ModerationItem, Problem>> {
  const found = await db
    .selectFrom('contribution')
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.public_id', '=', publicId)
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('question', 'question.id', 'contribution.question_id')
    .leftJoin('workshop', 'workshop.id', 'contribution.workshop_id')
    .leftJoin('activity', 'activity.id', 'contribution.activity_id')
    .leftJoin('area', 'area.id', 'contribution.area_id')
    .leftJoin('claim', (join) =>
      join.onRef('claim.contribution_id', '=', 'contribution.id').on('claim.until', '>', reader.at),
    )
    .leftJoin('person', 'person.id', 'claim.person_id')
    .select([
      'contribution.id',
      'contribution.public_id as publicId',
      'contribution.text',
      'contribution.language',
      'contribution.source',
      'contribution.group_size as groupSize',
      'contribution.visibility',
      'contribution.worry',
      'contribution.sealed as isSealed',
      'contribution.coding',
      'contribution.no_goal_fits as noGoalFits',
      'contribution.may_quote as mayQuote',
      'contribution.age_band as ageBand',
      'contribution.received_at as receivedAt',
      'area.name as area',
      'person.id as holderId',
      'person.name as holder',
      'claim.until',
    ])
    .select(({ fn }) => [
      fn.coalesce('survey.title_id', 'workshop.title_id').as('titleId'),
      fn.coalesce('question.text_id', 'activity.text_id').as('askedId'),
    ])
    .executeTakeFirst()
  if (!found) return fail(notFound)
  const { id, titleId, askedId, holderId, holder, until, source, ...item } = found
  if (titleId === null) throw new Error(`contribution ${id} came from nowhere`)
  const read = readWords(db, [titleId, askedId], reader.language)
  if (item.isSealed) {
    const words = await read
    const origin = { source, title: words.get(titleId), asked: askedId === null ? null : words.get(askedId) }
    return ok(await withoutWords(db, { id, source, origin, ...item }, reader))
  }
  const [words, isBlind, tags, notes, { history, canUndoTags, ...logs }] = await Promise.all([
    read,
    isBlindFor(db, id, reader.personId),
    readGivenTags(db, id, reader.language),
    readNotes(db, id, reader.personId),
    readHistory(db, id, reader.language),
  ])
  const origin = { source, title: words.get(titleId), asked: askedId === null ? null : words.get(askedId) }
  return ok({
    ...item,
    source,
    origin,
    withLead: null,
    lease: leaseOf({ holderId, holder, until }, reader),
    ...logs,
    isBlind,
    ...(isBlind ? { noGoalFits: false, canUndoTags: false, tags: [], notes: [] } : { canUndoTags, tags, notes }),
    history: isBlind ? history.filter(({ kind }) => kind !== 'coding' && kind !== 'second-coding') : history,
  })
}
