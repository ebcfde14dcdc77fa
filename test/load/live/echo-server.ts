import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { largestMessage, workshopsNamespace } from '#server/realtime/contract.ts'
import type { VoteCommand } from '#test/support/live-client.ts'

/**
 * The ceiling: a bare Socket.IO with an acknowledgement of the same size, and nothing of ours. It checks nothing, keeps
 * nothing and knows no database. Prints its port when it listens.
 */
const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  maxHttpBufferSize: largestMessage,
  perMessageDeflate: false,
})
io.of(workshopsNamespace).on('connection', (socket) => {
  socket.on('vote:cast', ({ activityId, slot, clientSeq, allocation }: VoteCommand, ack: (answer: object) => void) =>
    ack({ ok: true, version: 1, counts: { activityId, slot, clientSeq, allocation }, status: 'saved' }),
  )
})
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : address}\n`)
})
