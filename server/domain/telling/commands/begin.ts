import { randomBytes } from 'node:crypto'
import type { Tx } from '#domain/kernel/context.ts'
import { emptyTelling, upsertTelling } from '../store/tellings.ts'

export type AskInput = {
  responseId: string
  placeId: string
  surveyId: string
  /** One mailbox, checked. */
  address: string
  language: string
}

/** Bytes of a stop code: it is guessed by nobody, and stands in the database as it stands in each message. */
const stopCodeLength = 18

/** Keeps an address to tell somebody what comes of it, from now on. Part of the transaction that stores the consent. */
export async function beginTelling(tx: Tx, { address, placeId, ...asked }: AskInput): Promise<void> {
  await upsertTelling(tx.db, {
    ...{ response_id: asked.responseId, place_id: placeId, survey_id: asked.surveyId, language: asked.language },
    sealed: tx.keys.seal('telling', address, placeId),
    stop_code: randomBytes(stopCodeLength).toString('base64url'),
    asked_at: tx.clock.now(),
  })
}

/** Forgets the address and what was about to be sent. What was sent before is not sent again should they ask anew. */
export const endTelling = (tx: Tx, responseId: string): Promise<void> => emptyTelling(tx.db, responseId)
