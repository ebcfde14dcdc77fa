import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { AnswerVersion } from '../schema.ts'
import { findVersions, type VersionRow } from '../store/answers.ts'

/** How an answer reads and read, the newest first; halves of a draft are no version yet. */
export async function readVersions(
  db: Db,
  place: Pick<Place, 'timeZone'>,
  answerId: string,
  language: string,
): Promise<{ newest: VersionRow & { by: string | null }; versions: (AnswerVersion & { by: string | null })[] }> {
  const rows = await findVersions(db, answerId)
  const words = await readWords(
    db,
    rows.flatMap(({ said_id, will_id, reason_id }) => [said_id, will_id, reason_id]),
    language,
  )
  const [newest] = rows
  if (!newest) throw new Error('an answer without a version')
  return {
    newest,
    versions: rows.flatMap(({ number, said_id, will_id, reason_id, at, by }) =>
      said_id === null || will_id === null
        ? []
        : [
            {
              ...{ number, by, said: words.get(said_id), will: words.get(will_id), on: dayIn(place.timeZone, at) },
              reason: reason_id === null ? null : words.get(reason_id),
            },
          ],
    ),
  }
}
