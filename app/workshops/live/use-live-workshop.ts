import { useCallback, useEffect, useRef, useState } from 'react'
import type { Mine, Snapshot } from '#domain/workshops/schema/live.ts'
import type { LiveSeat } from '#server/realtime/contract.ts'
import { fetchPatiently } from '../fetch-patiently.ts'
import type { NewCommand } from './outbox.ts'
import type { LiveSession, LiveState } from './session.ts'

export type LiveWorkshop = LiveState & {
  /** Whether scripts run and commands are kept and sent by us. Until then a form goes its plain way. */
  isReady: boolean
  /** @returns false when too many wait already */
  send(command: NewCommand): Promise<boolean>
  /** Takes a refused idea off the page. */
  dismiss(id: string): void
  /** Asks now what is new. */
  refresh(): void
}

/**
 * A workshop as it is now. The server's page is its first state; where scripts run it stays up to date, and where the
 * server renders the page again (after a form was sent) the newer of the two is shown.
 */
export function useLiveWorkshop(
  workshop: string,
  language: string,
  loaded: { snapshot: Snapshot; mine: Mine | null },
  as?: LiveSeat,
): LiveWorkshop {
  const [state, setState] = useState<LiveState>(() => ({
    ...loaded,
    pending: [],
    connection: 'connecting',
    people: null,
    outcome: null,
    refusedIdeas: [],
  }))
  const [isReady, setReady] = useState(false)
  const session = useRef<LiveSession>()
  const first = useRef(state)

  useEffect(() => {
    let isGone = false
    // Socket.IO and the outbox are loaded when the page can be used already.
    void fetchPatiently(() => import('./session.ts'))
      .then(({ openSession }) => openSession({ workshop, language, as, initial: first.current, onState: setState }))
      .then((opened) => {
        if (isGone) return opened.stop()
        session.current = opened
        setReady(true)
      })
    return () => {
      isGone = true
      session.current?.stop()
    }
  }, [workshop, language, as])

  const send = useCallback((command: NewCommand) => session.current?.send(command) ?? Promise.resolve(false), [])
  const dismiss = useCallback((id: string) => session.current?.dismiss(id), [])
  const refresh = useCallback(() => session.current?.refresh(), [])
  if (!isReady) return { ...state, ...loaded, isReady, send, dismiss, refresh }
  const isNewer = loaded.snapshot.epoch !== state.snapshot.epoch || loaded.snapshot.seq > state.snapshot.seq
  return { ...state, ...(isNewer && { snapshot: loaded.snapshot }), isReady, send, dismiss, refresh }
}
