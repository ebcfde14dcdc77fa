import type pg from 'pg'
import type { Erasure } from './erasure-list.ts'

/** Keys of one statement: a list of years is some thousands. */
const atOnce = 1000

/**
 * Takes back again what people took back after a backup was made, in the transaction that loads it: nobody ever sees it.
 * @returns how much of it was there
 */
export async function replayErasures(client: pg.Client, erasures: readonly Erasure[]): Promise<number> {
  const responses = erasures.filter(({ what }) => what === 'response')
  const consents = erasures.filter(({ what }) => what === 'consent')
  let taken = 0
  for (let from = 0; from < responses.length; from += atOnce) {
    const ids = responses.slice(from, from + atOnce).map(({ responseId }) => responseId)
    const { rowCount } = await client.query(
      `with gone as (delete from response where id = any($1::uuid[]) returning invitation_id, sheet_id),
         invited as (update invitation set used_at = null from gone where invitation.id = gone.invitation_id),
         keyed as (update paper_sheet set keyed_at = null from gone where paper_sheet.id = gone.sheet_id)
       select from gone`,
      [ids],
    )
    taken += rowCount ?? 0
  }
  for (let from = 0; from < consents.length; from += atOnce)
    taken += await takeConsents(client, consents.slice(from, from + atOnce))
  return taken
}

/**
 * What was given anew since stays given. Leaving the counting needs no consent that was given before, and cannot be
 * taken back itself.
 */
async function takeConsents(client: pg.Client, erasures: readonly Erasure[]): Promise<number> {
  const { rows } = await client.query<{ id: string; purpose: string }>(
    `with listed as (select * from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as listed (id, purpose, at)),
       withdrawn as (
         update consent set withdrawn_at = listed.at from listed
         where consent.response_id = listed.id and consent.purpose = listed.purpose and consent.given
           and consent.withdrawn_at is null and consent.at <= listed.at
         returning consent.response_id as id, consent.purpose)
     select id, purpose from withdrawn
     union select listed.id, listed.purpose from listed join response using (id)
       where purpose = 'analysis' and response.in_analysis`,
    [
      erasures.map(({ responseId }) => responseId),
      erasures.map(({ purpose }) => purpose),
      erasures.map(({ at }) => at),
    ],
  )
  const of = (...purposes: string[]) => [rows.filter(({ purpose }) => purposes.includes(purpose)).map(({ id }) => id)]
  await client.query('update response set in_analysis = false where id = any($1)', of('analysis'))
  await client.query('update contribution set withheld = true where response_id = any($1)', of('analysis'))
  await client.query('update response set may_quote = false where id = any($1)', of('quote'))
  await client.query('update contribution set may_quote = false where response_id = any($1)', of('quote'))
  await client.query('update contribution set may_publish = false where response_id = any($1)', of('publish'))
  await client.query('delete from contact where response_id = any($1)', of('contact'))
  await client.query('update telling set sealed = null where response_id = any($1)', of('contact', 'told'))
  await client.query(`delete from told_message where response_id = any($1) and state <> 'sent'`, of('contact', 'told'))
  await client.query('delete from told_turn where response_id = any($1) and message_id is null', of('contact', 'told'))
  return rows.length
}
