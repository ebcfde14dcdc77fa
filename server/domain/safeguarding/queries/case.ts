import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { CaseEvent, Colleague, OpenCase } from '../schema.ts'
import { type CaseReader, selectRows, withTitles } from './cases.ts'
import { readHeldBecause } from './held-because.ts'
import { readColleagues } from './people.ts'

type Reads = Pick<Context, 'db' | 'keys'>

/**
 * A case whole, its words as they were sent whatever was taken out of them, for whoever may read it: the caller has
 * asked, and writes the reading down.
 */
export async function readCase(
  { db, keys }: Reads,
  reader: CaseReader,
  { id, placeId, isLead }: { id: string; placeId: string; isLead: boolean },
): Promise<OpenCase> {
  const row = await selectRows(db)
    .leftJoin('question', 'question.id', 'contribution.question_id')
    .leftJoin('activity', 'activity.id', 'contribution.activity_id')
    .leftJoin('contact', 'contact.response_id', 'contribution.response_id')
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'contribution.id')
    .leftJoin('answer_back', 'answer_back.contribution_id', 'contribution.id')
    .select(({ fn }) => fn.coalesce('unredacted_text.text', 'contribution.text').as('text'))
    .select(({ eb }) => eb('unredacted_text.text', 'is not', null).as('isRedacted'))
    .select(['contribution.language', 'contribution.received_at as receivedAt'])
    .select([
      'contribution.id as contributionId',
      'contribution.public_id as moderationId',
      'contact.sealed as contact',
      'passed_to as passedTo',
    ])
    .select(['told', 'reach', 'answer_back.text as answer', 'answer_back.at as answeredAt'])
    .select(({ fn }) => fn.coalesce('question.text_id', 'activity.text_id').as('askedId'))
    .where('safeguarding_case.id', '=', id)
    .executeTakeFirstOrThrow()
  const {
    text,
    isRedacted,
    language,
    receivedAt,
    moderationId,
    contact,
    told,
    reach,
    askedId,
    passedTo,
    answer,
    answeredAt,
    contributionId,
    ...listed
  } = row
  const [line] = await withTitles(db, [listed], reader)
  if (!line) throw new Error('a case that was read is not there')
  const open = (sealed: Buffer | null, use: 'contact' | 'safeguarding') =>
    sealed === null ? null : (keys.open(use, sealed, placeId) ?? null)
  const words = askedId === null ? undefined : await readWords(db, [askedId], reader.language)
  const toldWords = open(told, 'safeguarding')
  const fromText = text !== null && language !== null && receivedAt !== null && moderationId !== null
  const toldAs = { text: toldWords ?? '', language: null, receivedAt: line.openedAt, moderationId: '' }
  const said = fromText ? { text, language, receivedAt, moderationId } : toldWords === null ? null : toldAs
  const letIn = await readLetIn(db, id)
  return {
    ...line,
    said: said && { ...said, isRedacted: isRedacted === true },
    answered: answer === null || answeredAt === null ? null : { text: answer, at: answeredAt },
    asked: askedId === null || !words ? null : words.get(askedId),
    reach: open(reach, 'safeguarding') ?? open(contact, 'contact'),
    passedTo,
    heldBecause: contributionId === null ? [] : await readHeldBecause(db, contributionId),
    events: await readEvents(db, id),
    letIn,
    colleagues: isLead ? (await readColleagues(db, placeId)).filter((each) => !isIn(letIn, each)) : [],
    isLead,
  }
}

const isIn = (people: readonly Colleague[], { personId }: Colleague) =>
  people.some((each) => each.personId === personId)

const readLetIn = (db: Db, caseId: string): Promise<Colleague[]> =>
  db
    .selectFrom('safeguarding_access')
    .innerJoin('person', 'person.id', 'safeguarding_access.person_id')
    .select(['person.id as personId', 'person.name'])
    .where('case_id', '=', caseId)
    .orderBy('person.name')
    .execute()

const readEvents = (db: Db, caseId: string): Promise<CaseEvent[]> =>
  db
    .selectFrom('safeguarding_event as event')
    .leftJoin('person as actor', 'actor.id', 'event.person_id')
    .leftJoin('person as about', 'about.id', 'event.about_person_id')
    .select(['event.at', 'actor.name as by', 'event.kind', 'event.detail', 'about.name as about', 'event.note'])
    .where('case_id', '=', caseId)
    .orderBy('event.at')
    .orderBy('event.id')
    .execute()

/** What moderators see of a text that is with the lead: since when, and whether a lead has it. */
export async function readWithLead(db: Db, contributionId: string) {
  return db
    .selectFrom('safeguarding_case')
    .select(['opened_at as openedAt', 'state', 'raised_person_id as raisedPersonId'])
    .select(
      sql<Date | null>`(select max(at) from safeguarding_event where case_id = safeguarding_case.id and kind = 'raised')`.as(
        'raisedAt',
      ),
    )
    .where('contribution_id', '=', contributionId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
