import type { TFunction } from 'i18next'
import type { Letter, Turn } from '#domain/telling/schema.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'

/** A message as nodemailer takes it: addresses as objects, so that nothing in them is read as a second one. */
export type Mail = {
  messageId: string
  from: { name: string; address: string }
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

export type Writer = {
  /** The address people reach the product under. */
  origin: string
  from: { name: string; address: string }
  sentences: Record<PageLanguage, TFunction>
}

/** What somebody typed as a name or a title stands in one line: a line break would begin a header of its own. */
export const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/** As HTML says it. */
export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)

/**
 * A message: that something turned, and where it can be read. The subject names the place alone, as it lights up on a
 * locked telephone; neither goals nor words stand anywhere, as somebody may read over a shoulder.
 */
export function writeMail(letter: Letter, { origin, from, sentences }: Writer): Mail {
  const { language, place, survey, stopCode } = letter
  const t = sentences[language]
  const names = { place: inOneLine(place.name), survey: inOneLine(survey.title) }
  const link = (path: string) => `${origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`
  const stop = link(`/stop/${stopCode}`)
  const lines = letter.turns.map((turn) => ({ said: t(`turns.${turn.kind}`), url: link(pageOf(turn, letter)) }))
  const after = [t('receipt'), link('/receipt')] as const
  const text = [
    t('hello'),
    t('why', names),
    ...unlike(lines).map(({ said, url }) => `• ${said}\n  ${url}`),
    after.join('\n'),
    `${t('stop')}\n${stop}`,
  ].join('\n\n')
  const direction = language === 'ur' || language === 'ar' ? 'rtl' : 'ltr'
  const anchor = (url: string, said: string) => `<a href="${escaped(url)}">${escaped(said)}</a>`
  const html = [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(t('subject', names))}</title></head>`,
    '<body style="font-family: sans-serif; font-size: 1.1em; line-height: 1.5; max-width: 34em">',
    `<p>${escaped(t('hello'))}</p><p>${escaped(t('why', names))}</p><ul>`,
    ...unlike(lines).map(({ said, url }) => `<li>${escaped(said)} ${anchor(url, t('read'))}</li>`),
    `</ul><p>${anchor(after[1], after[0])}</p><p>${anchor(stop, t('stop'))}</p></body></html>`,
  ].join('\n')
  return {
    messageId: `<${letter.id}@${new URL(origin).hostname}>`,
    from: { ...from, name: inOneLine(from.name) },
    to: { name: '', address: letter.to },
    subject: t('subject', names),
    ...{ text, html },
    headers: {
      // One press in the mail program, RFC 8058; machines that follow links stop nothing, as only a POST does. Without a
      // language, as choosing one answers with a redirect, which such a press may not follow.
      'List-Unsubscribe': `<${origin}/stop/${stopCode}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // No "I am away" comes back, RFC 3834.
      'Auto-Submitted': 'auto-generated',
    },
  }
}

/** Two turns that are said alike and lead to the same page are one line. */
const unlike = (lines: { said: string; url: string }[]) => [
  ...new Map(lines.map((line) => [`${line.said} ${line.url}`, line])).values(),
]

function pageOf({ kind, page }: Turn, { place, survey }: Letter): string {
  // Of before answers were published: the survey's own page says what there is.
  if (kind === 'reported') return page === null ? `/s/${survey.slug}` : `/p/${place.slug}/did/answers/${page}`
  if (kind === 'counted' || kind === 'finding-agreed') return `/p/${place.slug}/said`
  return `/p/${place.slug}/did/${page}`
}
