import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { surveyLanguages } from '#domain/surveys/schema/editions.ts'
import { languageWrong, noTranslation, translatedSince, translationEmpty, translationTooLong } from './problems.ts'
import { longestTranslation } from './schema.ts'
import { findTranslation, saveTranslation } from './store.ts'

/** `number`: of the version that stood on the screen; 0 where none stood, or one that was taken away. */
export type AtTranslation = { contributionId: string; language: string; number: number }
type Known = NonNullable<Awaited<ReturnType<typeof findTranslation>>>

/**
 * Writes how a text reads in another language, with the writer's name. What stood before is kept as a version.
 * Refused: `translations.changed-since` where somebody else wrote one meanwhile.
 */
export const writeTranslation = (
  ctx: Context,
  actor: Actor,
  { text, ...at }: AtTranslation & { text: string },
): Promise<Result<null, Problem>> => {
  const written = text.replace(/\r\n?/g, '\n').trim()
  if (written === '') return Promise.resolve(fail(translationEmpty))
  if ([...written].length > longestTranslation) return Promise.resolve(fail(translationTooLong(longestTranslation)))
  return onTranslation(ctx, actor, at, async (tx, personId, known) => {
    if (!(surveyLanguages as readonly string[]).includes(at.language)) return fail(languageWrong)
    if (known?.text === written && !known.needsLook) return ok(null)
    const move = { ...at, number: (known?.number ?? 0) + 1, change: 'written', text: written } as const
    const by = { personId, at: tx.clock.now() }
    await saveTranslation(tx.db, { ...move, ...by }, by)
    return ok(null)
  })
}

/** Says of a translation whose original has changed that it still says the same. It stays its translator's. */
export const confirmTranslation = (ctx: Context, actor: Actor, at: AtTranslation): Promise<Result<null, Problem>> =>
  onTranslation(ctx, actor, at, async (tx, personId, known) => {
    if (!known?.text) return fail(noTranslation)
    if (!known.needsLook) return ok(null)
    const move = { ...at, number: at.number + 1, change: 'confirmed', text: known.text } as const
    await saveTranslation(tx.db, { ...move, personId, at: tx.clock.now() }, known)
    return ok(null)
  })

/** Takes a translation away. Its versions stay, so that it can be put back. */
export const removeTranslation = (ctx: Context, actor: Actor, at: AtTranslation): Promise<Result<null, Problem>> =>
  onTranslation(ctx, actor, at, async (tx, personId, known) => {
    if (!known?.text) return fail(noTranslation)
    const move = { ...at, number: at.number + 1, change: 'taken-away', text: null } as const
    const by = { personId, at: tx.clock.now() }
    await saveTranslation(tx.db, { ...move, ...by }, by)
    return ok(null)
  })

/** For whoever moderates the text, while nobody else changes it. What is with the safeguarding lead is turned away. */
const onTranslation = (
  ctx: Context,
  actor: Actor,
  { contributionId, language, number }: AtTranslation,
  work: (tx: Tx, personId: string, known: Known | undefined) => Promise<Result<null, Problem>>,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openForTagging(tx, actor, contributionId)
    if (!opened.ok) return opened
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    const known = await findTranslation(tx.db, contributionId, language)
    if ((known?.text ? known.number : 0) !== number) return fail(translatedSince)
    const done = await work(tx, personId, known)
    if (done.ok) announce(tx, opened.value)
    return done
  })
