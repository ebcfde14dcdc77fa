import type { Socket } from 'socket.io-client'

type Hearing<News extends Record<keyof News, (...news: never[]) => void>> = {
  namespace: string
  /** What the server asks for before it says anything. */
  auth: Record<string, unknown>
  /** Something may have changed: also after each reconnect, because what came in between was missed. What came between
   * the page and its first socket the server tells by itself. */
  onChange(): void
  /** Where no socket can be had, the page asks this often. */
  askMilliseconds: number
  /** Listens for this page's own kinds of news. */
  attach(socket: Socket<News>): void
}

/** How a page of the workspace hears of news. Works without a socket too, only later. @returns ends it */
export function hearNews<News extends Record<keyof News, (...news: never[]) => void>>({
  namespace,
  auth,
  onChange,
  askMilliseconds,
  attach,
}: Hearing<News>): () => void {
  let socket: Socket<News> | undefined
  let hasEnded = false
  let wasConnected = false
  // The library comes after the page, which works without it.
  void import('socket.io-client').then(({ io }) => {
    if (hasEnded) return
    const opened: Socket = io(namespace, {
      transports: ['websocket'],
      forceNew: true,
      // At most as old as that is what the page shows; after a gap it reads by itself.
      auth: (say) => say({ ...auth, age: wasConnected ? 0 : Math.round(performance.now()) }),
      reconnectionDelay: 500,
      reconnectionDelayMax: 8000,
    })
    opened.on('connect', () => {
      if (wasConnected) onChange()
      wasConnected = true
    })
    socket = opened
    attach(opened)
  })
  const asking = setInterval(() => {
    if (!socket?.connected && navigator.onLine) onChange()
  }, askMilliseconds)
  return () => {
    hasEnded = true
    clearInterval(asking)
    socket?.disconnect()
  }
}
