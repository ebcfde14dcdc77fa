import { redirect } from '@remix-run/node'
import { sameSitePath } from '#app/http/same-site-path.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import type { Draft } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { editionOf, languageOf, type Style, styleOf, styles } from '#domain/surveys/schema/editions.ts'
import { isYoung } from '#domain/surveys/schema/young.ts'

const aYear = 31_536_000

/** The edition to read a survey in: the page's language in the wanted style, else the nearest one that the survey has. */
export function editionFor(request: Request, survey: Pick<Survey, 'definition'>, draft: Draft | undefined): string {
  const { definition } = survey
  const language = languageOf(localeOf(request))
  const style = styleFor(request, definition, draft)
  const source = definition.editions[0] ?? 'en'
  const wanted = [editionOf(language, style), language, editionOf('en', style), 'en']
  return wanted.find((edition) => definition.editions.includes(edition)) ?? source
}

/** Easy Read as a language of the pages; then what was chosen; then what suits who is asked. */
function styleFor(request: Request, definition: Survey['definition'], draft: Draft | undefined): Style {
  if (styleOf(localeOf(request)) === 'easy') return 'easy'
  const chosen = /(?:^|;\s*)style=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  const isForYoung = definition.audience === 'young-people' || isYoung(definition, draft?.answers ?? {})
  return styles.find((style) => style === chosen) ?? (isForYoung ? 'young' : 'standard')
}

/** Follows a link to another style: remembers it, and shows the same page in it. */
export function rememberStyle(request: Request, isSecure: boolean): void {
  const url = new URL(request.url)
  const asked = styles.find((style) => style === url.searchParams.get('style'))
  if (!asked) return
  url.searchParams.delete('style')
  const cookie = `style=${asked}; Path=/s; Max-Age=${aYear}; SameSite=Lax; HttpOnly${isSecure ? '; Secure' : ''}`
  throw redirect(sameSitePath(url.pathname + url.search, '/'), { headers: { 'Set-Cookie': cookie } })
}
