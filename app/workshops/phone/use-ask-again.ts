import { useEffect } from 'react'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'

/**
 * Asks every so often what became of something that only this person is told; null for not now. At a random moment of
 * it, so that a hall does not ask at once.
 */
export function useAskAgain(
  { isReady, refresh }: Pick<LiveWorkshop, 'isReady' | 'refresh'>,
  every: number | null,
): void {
  useEffect(() => {
    if (!isReady || every === null) return
    const asking = setInterval(refresh, every * (0.8 + Math.random() * 0.4))
    return () => clearInterval(asking)
  }, [isReady, refresh, every])
}
