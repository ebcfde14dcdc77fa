import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { BookChangeDetails, BookChangeKind } from '#db/schema/framework.ts'

/** One change of a place's book at a time: two merges cannot swallow each other. Reading goes on. */
export const lockBook = (db: Db, placeId: string) =>
  db
    .selectFrom('place')
    .select(['id', 'time_zone as timeZone'])
    .where('id', '=', placeId)
    .forNoKeyUpdate()
    .executeTakeFirst()

export type NewChange = {
  id: string
  placeId: string
  kind: BookChangeKind
  codeIds: readonly string[]
  details: BookChangeDetails
  undoes?: string
  personId: string | null
  at: Date
}

export async function insertChange(db: Db, change: NewChange): Promise<void> {
  const { newest } = await db
    .selectFrom('code_book_change')
    .select((eb) => eb.fn.max('number').as('newest'))
    .where('place_id', '=', change.placeId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('code_book_change')
    .values({
      id: change.id,
      place_id: change.placeId,
      number: (newest ?? 0) + 1,
      kind: change.kind,
      code_ids: [...change.codeIds],
      details: JSON.stringify(change.details),
      undoes: change.undoes ?? null,
      person_id: change.personId,
      at: change.at,
    })
    .execute()
}

export const findChange = (db: Db, placeId: string, id: string) =>
  db
    .selectFrom('code_book_change as change')
    .select(['change.id', 'change.number', 'change.kind', 'change.code_ids as codeIds', 'change.details'])
    .select(sql<boolean>`exists (select from code_book_change as later where later.undoes = change.id)`.as('isUndone'))
    .where('change.place_id', '=', placeId)
    .where('change.id', '=', id)
    .executeTakeFirst()
export type FoundChange = NonNullable<Awaited<ReturnType<typeof findChange>>>

/** The number of the newest change after this one that touched any of its codes and still stands. */
export async function findNewerChange(db: Db, placeId: string, { number, codeIds }: FoundChange) {
  const newer = await db
    .selectFrom('code_book_change as newer')
    .select('newer.number')
    .where('newer.place_id', '=', placeId)
    .where('newer.number', '>', number)
    .where('newer.kind', '<>', 'undo')
    .where(sql<boolean>`newer.code_ids && ${codeIds}::uuid[]`)
    .where(sql<boolean>`not exists (select from code_book_change as later where later.undoes = newer.id)`)
    .orderBy('newer.number', 'desc')
    .executeTakeFirst()
  return newer?.number
}
