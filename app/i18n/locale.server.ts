import { type Locale, localesFor } from './locales.ts'

/**
 * The language to answer in: asked for in the address, chosen before, or wished for by the browser; else English.
 * Easy Read is only ever chosen: no browser can wish for it. The preview of a draft has its edition's language in its
 * address, which changes nothing for whoever looks at it.
 */
export function localeOf(request: Request): Locale {
  const { pathname, searchParams } = new URL(request.url)
  const asked = searchParams.get('lang')
  const chosen = /(?:^|;\s*)lang=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  const wished = wishes(request.headers.get('accept-language') ?? '')
  const previewed = /^\/preview\/([\w-]+)\//.exec(pathname)?.[1]
  const spoken = localesFor(pathname)
  return (
    [previewed, asked, chosen, ...wished].map((tag) => spoken.find((locale) => locale === tag)).find(Boolean) ?? 'en'
  )
}

/** The base languages of an Accept-Language header, most wanted first. RFC 9110, 12.5.4. */
function wishes(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { language: readableAs(tag), quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
}

/** Punjabi in Pakistan is written in Arabic letters, which ours is not. */
const readableAs = (tag: string) => (/^pa-(arab|pk)/.test(tag) ? 'ur' : (tag.split('-')[0] ?? ''))

const aYear = 31_536_000

/** A choice of language outlives the visit. It is the only thing this cookie says. */
export const languageCookie = (locale: Locale, secure: boolean): string =>
  `lang=${locale}; Path=/; Max-Age=${aYear}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`
