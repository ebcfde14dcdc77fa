import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { linkNameMissing, linkUnsafe } from '../problems.ts'
import { type Link, longest } from '../schema.ts'
import { checkLine } from './check.ts'

/**
 * A link to evidence that may stand on a public page: an address of the web, and nothing that a browser would run or sign
 * in with. Null where none was typed. Refused: `link-unsafe`, and `link-name-missing` as an address alone says nothing.
 */
export function checkLink(typed: { link: string; linkName: string }): Result<Link | null, Problem> {
  const address = typed.link.trim()
  const name = checkLine('linkName', typed.linkName.replace(/\s+/g, ' '), longest.linkName)
  if (!name.ok) return name
  if (!address) return ok(null)
  const isWeb = /^https?:\/\//i.test(address) && !/\s/.test(address) && URL.canParse(address)
  if (!isWeb) return fail(linkUnsafe)
  const url = new URL(address)
  const isPlain = (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password
  // As the browser will read it, so that nothing hides in how it was typed.
  if (!isPlain || !url.hostname.includes('.') || url.href.length > longest.link) return fail(linkUnsafe)
  return name.value ? ok({ address: url.href, name: name.value }) : fail(linkNameMissing)
}
