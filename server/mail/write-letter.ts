import type { PageLanguage } from '#domain/wordings/schema.ts'
import { escaped, inOneLine, type Mail, type Writer } from './write.ts'

type Envelope = { id: string; to: string; language: PageLanguage; subject: string }
type Letter = { hello: string; lines: readonly string[]; how: string; link: string; linkText: string; last: string }

/** A letter with one link, to somebody who works here or is to: as text, and as a page that says the same. */
export function letterMail(
  { id, to, language, subject }: Envelope,
  { origin, from }: Pick<Writer, 'origin' | 'from'>,
  { hello, lines, how, link, linkText, last }: Letter,
): Mail {
  const direction = language === 'ur' || language === 'ar' ? 'rtl' : 'ltr'
  return {
    messageId: `<${id}@${new URL(origin).hostname}>`,
    from: { ...from, name: inOneLine(from.name) },
    to: { name: '', address: to },
    subject,
    text: [hello, lines.join('\n'), `${how}\n${link}`, last].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      '<body style="font-family: sans-serif; font-size: 1.1em; line-height: 1.5; max-width: 34em">',
      `<p>${escaped(hello)}</p><p>${lines.map(escaped).join('<br>')}</p>`,
      `<p>${escaped(how)}<br><a href="${escaped(link)}">${escaped(linkText)}</a></p><p>${escaped(last)}</p></body></html>`,
    ].join('\n'),
    // No "I am away" comes back, RFC 3834.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
