import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { passwordCommon } from '../problems.ts'
import { commonPasswords } from './common-passwords.ts'

/** How a password is compared: case, and what is put before or after it, make none that is tried first a better one. */
const bare = (text: string) => text.normalize('NFKC').toLowerCase()
const trimmed = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const words = (text: string) => bare(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Refuses what is tried first: a password of the lists, one bit of it repeated, a row of keys or digits, or what anybody
 * knows of this person (their name, their address, their place). Everything else that is long enough is good.
 *
 * @param known what is written beside the account
 */
export function checkPassword(password: string, known: readonly string[]): Result<null, Problem> {
  const asTyped = bare(password)
  const isListed = commonPasswords.has(asTyped) || commonPasswords.has(trimmed(asTyped))
  const isKnown = known.flatMap((each) => [words(each), words(each.split('@')[0] ?? '')]).includes(words(password))
  return isListed || isKnown || isRepeated(asTyped) || isRow(asTyped) ? fail(passwordCommon) : ok(null)
}

/** 'abcabcabcabc', 'aaaaaaaaaaaa', 'passwordpassword': a bit of up to eight signs, over and over. */
const isRepeated = (text: string) =>
  [1, 2, 3, 4, 5, 6, 7, 8].some(
    (length) => text.length >= length * 2 && text.slice(0, length).repeat(text.length).startsWith(text),
  )

/** '123456789012', 'abcdefghijkl' and both backwards. */
const rows = ['12345678901234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']
const isRow = (text: string) => rows.some((row) => row.includes(text) || [...row].reverse().join('').includes(text))
