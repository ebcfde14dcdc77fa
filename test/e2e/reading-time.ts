import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits until somebody could have read that many questions since they began: what comes faster than a second an answer
 * is set aside as no person's.
 * @param begun milliseconds, as Date.now() gives them
 */
export const readingTime = (begun: number, answers: number): Promise<void> =>
  pause(Math.max(0, begun + answers * 1100 - Date.now()))
