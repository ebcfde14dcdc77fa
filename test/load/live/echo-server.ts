import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { largestMessage, workshopsNamespace } from '#server/realtime/contract.ts'
import type { VoteCommand } from '#test/support/live-client.ts'
import { openBareInsert } from './bare-insert.ts'

/**
 * The ceiling: a bare Socket.IO with an acknowledgement of the same size, and nothing of ours. It checks nothing and
 * keeps nothing, unless INSERT_INTO names a database. Prints its port when it listens.
 */
const kept = process.env.INSERT_INTO ? await openBareInsert(process.env.INSERT_INTO) : undefined
const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  maxHttpBufferSize: largestMessage,
  perMessageDeflate: false,
})
io.of(workshopsNamespace).on('connection', (socket) => {
  socket.on('vote:cast', async (command: VoteCommand, ack: (answer: object) => void) => {
    const { activityId, slot, clientSeq, allocation } = command
    if (kept) await kept.add(command)
    ack({ ok: true, version: 1, counts: { activityId, slot, clientSeq, allocation }, status: 'saved' })
  })
})
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : address}\n`)
})
