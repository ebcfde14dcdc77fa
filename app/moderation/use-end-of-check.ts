import { useEffect } from 'react'
import { checkedWithin, type ModerationItem } from '#domain/moderation/schema.ts'
import type { Desk } from './desk.ts'

/**
 * A text that is not checked in time is read again at that moment: from then on it can be approved, with a warning. That
 * it was checked is news of the queue.
 */
export function useEndOfCheck({ readAgain }: Desk, item: ModerationItem, at: Date, isBeingChecked: boolean): void {
  const left = item.receivedAt.getTime() + checkedWithin - at.getTime()
  useEffect(() => {
    if (!isBeingChecked) return
    const timer = setTimeout(readAgain, left)
    return () => clearTimeout(timer)
  }, [isBeingChecked, left, readAgain])
}
