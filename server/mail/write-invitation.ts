import type { WorkLetter } from '#domain/joining/schema.ts'
import { escaped, inOneLine, type Mail, type Writer } from './write.ts'

/**
 * Asks somebody in: who asks, for which place and organisation, and the link that works once. What they are asked to be
 * stands behind the link, where it can be read in every language.
 */
export function writeInvitation(letter: WorkLetter, { origin, from, sentences }: Writer): Mail {
  const { language, token } = letter
  const t = (key: string, more: Record<string, string> = {}) => sentences[language](`joining:mail.${key}`, more)
  const place = inOneLine(letter.place)
  const link = `${origin}/invited/${token}?lang=${language}`
  const who = [
    letter.organisation && t('for', { organisation: inOneLine(letter.organisation) }),
    letter.invitedBy && t('by', { name: inOneLine(letter.invitedBy) }),
  ].filter((line): line is string => Boolean(line))
  const [hello, asks, how, unexpected] = [t('hello'), t('text', { place }), t('how'), t('unexpected')]
  const direction = language === 'ur' || language === 'ar' ? 'rtl' : 'ltr'
  const subject = t('subject', { place })
  return {
    messageId: `<${letter.id}@${new URL(origin).hostname}>`,
    from: { ...from, name: inOneLine(from.name) },
    to: { name: '', address: letter.to },
    subject,
    text: [hello, [asks, ...who].join('\n'), `${how}\n${link}`, unexpected].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      '<body style="font-family: sans-serif; font-size: 1.1em; line-height: 1.5; max-width: 34em">',
      `<p>${escaped(hello)}</p><p>${[asks, ...who].map(escaped).join('<br>')}</p>`,
      `<p>${escaped(how)}<br><a href="${escaped(link)}">${escaped(t('link'))}</a></p><p>${escaped(unexpected)}</p></body></html>`,
    ].join('\n'),
    // No "I am away" comes back, RFC 3834.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
