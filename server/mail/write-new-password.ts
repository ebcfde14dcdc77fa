import type { PasswordLetter } from '#domain/joining/schema.ts'
import type { Mail, Writer } from './write.ts'
import { letterMail } from './write-letter.ts'

/** A link for a new password, to whoever asked for one: it names nobody and no place. */
export function writeNewPassword({ language, token, id, to }: PasswordLetter, writer: Writer): Mail {
  const t = (key: string) => writer.sentences[language](`joining:again.mail.${key}`)
  const link = `${writer.origin}/new-password/${token}?lang=${language}`
  return letterMail({ id, to, language, subject: t('subject') }, writer, {
    ...{ hello: t('hello'), lines: [t('text')], how: t('how') },
    ...{ link, linkText: t('link'), last: t('unexpected') },
  })
}
