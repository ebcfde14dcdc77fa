import { SMTPServer } from 'smtp-server'
import { freePort } from '#db/embedded/free-port.ts'

/** What a mail server was handed: to whom, and all of it as it came. */
export type Received = { to: string; raw: string }

export type MailPeer = {
  url: string
  received: Received[]
  /** How it answers: takes everything, refuses the mailbox for good or for now, or hangs up once it has all of it. */
  mood: 'takes' | 'no-such-mailbox' | 'not-now' | 'hangs-up'
  start(): Promise<void>
  /** As if it were gone: nobody answers on its port. */
  stop(): Promise<void>
}

/** A real mail server, without encryption or names, on a port of its own that it keeps when it comes back. */
export async function mailPeer(): Promise<MailPeer> {
  const port = await freePort()
  let server: SMTPServer | undefined
  const refusal = (responseCode: number) => Object.assign(new Error('no mailbox of that name'), { responseCode })
  const peer: MailPeer = {
    ...{ url: `smtp://127.0.0.1:${port}`, received: [], mood: 'takes' },
    async start() {
      server = new SMTPServer({
        ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, closeTimeout: 100 },
        onRcptTo(_address, _session, callback) {
          if (peer.mood === 'no-such-mailbox') callback(refusal(550))
          else if (peer.mood === 'not-now') callback(refusal(451))
          else callback()
        },
        onData(stream, session, callback) {
          const pieces: Buffer[] = []
          stream.on('data', (piece: Buffer) => pieces.push(piece))
          stream.on('end', () => {
            const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
            peer.received.push({ to, raw: Buffer.concat(pieces).toString('utf8') })
            if (peer.mood === 'hangs-up') for (const each of server?.connections ?? []) each.close()
            else callback()
          })
        },
      })
      // A line that is cut is no fault of the test.
      server.on('error', () => {})
      await new Promise<void>((listening) => server?.listen(port, '127.0.0.1', () => listening()))
    },
    stop: () => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())),
  }
  return peer
}

/** A header of a message, unfolded; undefined where it has none. */
export function headerOf(raw: string, name: string): string | undefined {
  const [head = ''] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return lines
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.slice(name.length + 1)
    .trim()
}
