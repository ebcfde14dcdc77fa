import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readTypedCode } from '#domain/receipts/rules.ts'
import { type DraftByCode, findDraftByCode, moveDraft } from '../store/drafts.ts'

/**
 * The form behind six words, as somebody typed them, when it was not sent yet. Whoever asks rations it: a code opens a
 * form as it opens a receipt.
 */
export async function findDraft(ctx: Context, typed: string): Promise<DraftByCode | undefined> {
  const read = readTypedCode(typed)
  return 'code' in read ? findDraftByCode(ctx.db, ctx.keys.hashes('receipt-hash', read.code)) : undefined
}

/**
 * Goes on with a form on another device. The one it was begun on keeps nothing; a form of the same survey on this one
 * makes room for it.
 */
export async function takeOverDraft(ctx: Context, draft: DraftByCode, guestId: string): Promise<void> {
  await transact(ctx, async (tx) => ok(await moveDraft(tx, draft, guestId)))
}
