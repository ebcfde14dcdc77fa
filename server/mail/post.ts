import { join } from 'node:path'
import type { LetterPost } from '#domain/joining/commands/send.ts'
import type { Post } from '#domain/telling/commands/send.ts'
import type { Env } from '../env.ts'
import { folderCarrier } from './folder.ts'
import { messageSentences } from './sentences.ts'
import { smtpCarrier } from './smtp.ts'
import { writeMail } from './write.ts'
import { writeInvitation } from './write-invitation.ts'
import { writeNewPassword } from './write-new-password.ts'

/** Who the messages of a demo come from: a name that no mail server knows. */
const demoSender = { name: 'Said & Done', address: 'said-and-done@localhost' }

/** How this product sends messages: by the mail server of its settings, else into a folder of its data. */
export function openPost({ mail, origin, dataDir }: Pick<Env, 'mail' | 'origin' | 'dataDir'>): Post & LetterPost {
  const carrier = mail ? smtpCarrier(mail.url) : folderCarrier(join(dataDir, 'mail'))
  const writer = { origin, from: mail?.from ?? demoSender, sentences: messageSentences() }
  return {
    send: (letter) => carrier.carry(writeMail(letter, writer)),
    sendLetter: (letter) => carrier.carry(writeInvitation(letter, writer)),
    sendNewPassword: (letter) => carrier.carry(writeNewPassword(letter, writer)),
  }
}
