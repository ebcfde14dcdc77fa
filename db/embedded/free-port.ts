import { createServer } from 'node:net'

const lowest = 20_000
// From 32768 on the system hands ports out by itself, and may do so between our look and our use.
const beyond = 32_000

/** A port on loopback that nobody listens on right now, always below 32768. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (beyond - lowest))
    if (await isFree(port)) return port
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
