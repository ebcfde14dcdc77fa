import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Posted } from '#domain/telling/rules/pace.ts'
import type { Mail } from './write.ts'

/** Milliseconds, together far below the lease of a message (telling/commands/send.ts). */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000, dnsTimeout: 20_000 }

export type Carrier = { carry(mail: Mail): Promise<Posted> }

/** Hands messages to a mail server, one connection each: a few hundred a day. @param url smtp:// or smtps://, with who we are */
export function smtpCarrier(url: string): Carrier {
  // Neither files nor addresses are fetched for a message, whatever stands in it.
  const settings = { url, ...patience, disableFileAccess: true, disableUrlAccess: true }
  return {
    carry: async (mail) => {
      const transport = createTransport(settings)
      let isHandedOver = false
      // Read only once the mail server has said that it takes the message: from then on a broken line leaves it open.
      const watched = async function* (message: Readable) {
        isHandedOver = true
        yield* message
      }
      transport.use('stream', ({ message }, done) => {
        message.processFunc((input: Readable) => Readable.from(watched(input)))
        done()
      })
      try {
        await transport.sendMail(mail)
        return { kind: 'sent' }
      } catch (error) {
        return endOf(error, isHandedOver)
      } finally {
        transport.close()
      }
    },
  }
}

/** What a mail server's refusal means for a message. Its words stay out: they often repeat the address. */
function endOf(error: unknown, isHandedOver: boolean): Posted {
  const { command, responseCode, code } = error as { command?: string; responseCode?: number; code?: string }
  const isAboutMessage = command === 'RCPT TO' || command === 'DATA'
  if (isAboutMessage && responseCode !== undefined)
    return { kind: responseCode >= 500 ? 'refused' : 'later', reason: String(responseCode) }
  // It may have taken all of it: the line broke before the answer.
  if (isHandedOver && responseCode === undefined) return { kind: 'unsure', reason: 'broke-off' }
  // Who we are, or that we send at all, was refused: somebody must mend the settings, and no mailbox is to blame.
  return { kind: 'away', reason: responseCode === undefined ? nameOf(code) : String(responseCode) }
}

const nameOf = (code: string | undefined) => (code === 'EAUTH' ? 'not-let-in' : 'no-answer')
