import { tagTogether } from '#domain/coding/commands/tag-together.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { nothingChosen } from '../problems.ts'
import { checkWords } from '../rules.ts'
import { insertGuide } from '../store/guides.ts'
import { standCode } from './add-code.ts'
import { changeBook, openCode } from './change-book.ts'

/**
 * Makes a theme of texts that no goal fits, or puts them to one that is there. "No goal fits" stays true of them.
 *
 * @param input.theme public id of a theme that is there, or the words of a new one
 * @param input.contributions public ids of texts that the actor moderates
 * @returns the theme's public id
 */
export const makeTheme = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { theme: string | { name: string; definition: string; source: string }; contributions: readonly string[] },
): Promise<Result<string, Problem>> =>
  changeBook(
    ctx,
    actor,
    placeId,
    async (tx, book) => {
      if (input.contributions.length === 0) return fail(nothingChosen)
      if (typeof input.theme === 'string') {
        const theme = await openCode(tx, placeId, input.theme)
        if (!theme.ok) return theme
        const { id, publicId, newest } = theme.value
        const tagged = await tagTogether(tx, actor, { placeId, goalId: id, versionId: newest.id }, input.contributions)
        return tagged.ok ? ok(publicId) : tagged
      }
      const { name, definition, source } = input.theme
      const words = checkWords({ text: { en: name }, short: { en: name }, source })
      if (!words.ok) return words
      const id = tx.ids.next()
      const publicId = await standCode(tx, placeId, { id, kind: 'theme', missionId: null, aboutId: null })
      const changeId = await book.note('add', [id], { added: [id] })
      const versionId = await book.saveVersion(id, 1, words.value, changeId)
      if (definition.trim())
        await insertGuide(tx.db, {
          ...{ goal_id: id, number: 1, definition: definition.trim(), person_id: book.personId, at: tx.clock.now() },
        })
      const tagged = await tagTogether(tx, actor, { placeId, goalId: id, versionId }, input.contributions)
      return tagged.ok ? ok(publicId) : tagged
    },
    'themes.make',
  )
