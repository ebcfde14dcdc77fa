import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** Leads a browser to one process or another, which it knows by one address. */
export type Balancer = {
  /** For a browser's settings. */
  url: string
  /** Whatever is asked for from now on. What is open stays where it is. */
  leadTo(url: string): void
  /** Where something was led to. */
  ledTo: ReadonlySet<string>
  close(): void
}

export async function openBalancer(first: string): Promise<Balancer> {
  let to = first
  const ledTo = new Set<string>()
  const lead = () => {
    ledTo.add(to)
    return new URL(to)
  }
  const open = new Set<Socket>()
  const server = createServer((asked, answer) => {
    const { hostname, port } = lead()
    const { pathname, search } = new URL(asked.url ?? '/', to)
    const { method, headers } = asked
    const passedOn = request({ hostname, port, path: pathname + search, method, headers, agent: false }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  })
  // How a browser opens a websocket through a proxy.
  server.on('connect', (_, socket: Socket, begun: Buffer) => {
    const { hostname, port } = lead()
    const there = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      there.write(begun)
      socket.pipe(there).pipe(socket)
    })
    socket.on('error', () => there.destroy())
    there.on('error', () => socket.destroy())
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(url) {
      to = url
    },
    ledTo,
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
