import type { Survey } from '#domain/surveys/queries/survey.ts'
import { tidy } from '#domain/surveys/rules/check-answers.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'

type Previewed = { place: string; slug: string; edition: string }

/** The page of a draft in a frame: 0 is the one before the first question. Around it speaks the edition's language. */
export function previewPath({ place, slug, edition }: Previewed, number: number): string {
  const locale = edition === 'en-x-easy' ? edition : languageOf(edition)
  return `/preview/${locale}/${place}/${slug}/${number}?edition=${edition}`
}

/** A browser takes 4 kB of a cookie; percent signs make it longer than what is in it. */
const longestCookie = 3_500
/** Enough for a sentence that speaks of an earlier answer. In characters. */
const longestKept = 100

const cookieName = (slug: string) => `preview-${slug}`

/** What was picked on the way through a preview: kept by the browser for as long as it is open, and by nobody else. */
export function givenInPreview(request: Request, { slug }: Pick<Previewed, 'slug'>, survey: Survey): GivenAnswers {
  const cookies = request.headers.get('cookie') ?? ''
  const found = cookies.split(/;\s*/).find((cookie) => cookie.startsWith(`${cookieName(slug)}=`))
  try {
    const kept: unknown = JSON.parse(decodeURIComponent(found?.slice(cookieName(slug).length + 1) ?? '{}'))
    return isGivenAnswers(kept) ? tidy(survey.definition.items.filter(isQuestion), kept, longestKept) : {}
  } catch {
    return {}
  }
}

const isGivenAnswers = (kept: unknown): kept is GivenAnswers =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((values) => Array.isArray(values) && values.every((value) => typeof value === 'string'))

/** A cookie that keeps these answers; more than it holds begins anew. */
export function previewCookie({ slug }: Pick<Previewed, 'slug'>, given: GivenAnswers): string {
  const filled = Object.fromEntries(Object.entries(given).filter(([, values]) => values.length > 0))
  const value = encodeURIComponent(JSON.stringify(filled))
  const kept = value.length > longestCookie ? '%7B%7D' : value
  return `${cookieName(slug)}=${kept}; Path=/preview; SameSite=Lax; HttpOnly`
}
