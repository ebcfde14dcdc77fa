import type { Db } from '#db/client.ts'

type NewFile = { hash: string; place_id: string; media_type: string; bytes: Buffer; created_at: Date }

/** The same bytes are kept once, whoever brings them. */
export const saveFile = (db: Db, file: NewFile) =>
  db
    .insertInto('stored_file')
    .values(file)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
