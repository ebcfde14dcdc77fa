import type { WorkshopNamespace } from './workshop.socket.ts'

const lookMilliseconds = 1000
/** Eight snapshots: whoever is that far behind is better off starting anew. */
const mostUnsent = 256 * 1024

/** Cuts sockets whose phone no longer takes what we send; it connects again and asks for what it missed. */
export function dropSlowSockets(namespace: WorkshopNamespace): () => void {
  const timer = setInterval(() => {
    for (const socket of namespace.sockets.values())
      if (unsentBytes(socket.conn.transport) > mostUnsent) socket.conn.close()
  }, lookMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

/** The websocket transport holds its socket, which counts what the system has not taken yet. */
const unsentBytes = (transport: object): number =>
  (transport as { socket?: { bufferedAmount?: number } }).socket?.bufferedAmount ?? 0
