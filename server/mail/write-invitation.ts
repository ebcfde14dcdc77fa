import type { WorkLetter } from '#domain/joining/schema.ts'
import { inOneLine, type Mail, type Writer } from './write.ts'
import { letterMail } from './write-letter.ts'

/**
 * Asks somebody in: who asks, for which place and organisation, and the link that works once. What they are asked to be
 * stands behind the link, where it can be read in every language.
 */
export function writeInvitation(letter: WorkLetter, writer: Writer): Mail {
  const { language, token, id, to } = letter
  const t = (key: string, more: Record<string, string> = {}) => writer.sentences[language](`joining:mail.${key}`, more)
  const place = inOneLine(letter.place)
  const who = [
    letter.organisation && t('for', { organisation: inOneLine(letter.organisation) }),
    letter.invitedBy && t('by', { name: inOneLine(letter.invitedBy) }),
  ].filter((line): line is string => Boolean(line))
  return letterMail({ id, to, language, subject: t('subject', { place }) }, writer, {
    ...{ hello: t('hello'), lines: [t('text', { place }), ...who], how: t('how') },
    ...{ link: `${writer.origin}/invited/${token}?lang=${language}`, linkText: t('link'), last: t('unexpected') },
  })
}
