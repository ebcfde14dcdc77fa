import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'

export type Over = { key: string; side: 'before' | 'after' }

/**
 * Dragging rows of a list with a mouse. Keys and buttons do the same.
 * @param list whose rows carry their key as `data-key`
 * @param drop with the position a row shall have
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  drop: (key: string, to: number) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const now = useLatest({ keys, drop })
  const end = useRef(() => {
    setDragged(null)
    setOver(null)
  })
  useEffect(() => {
    const element = list.current
    if (dragged === null || !element) return
    // What was last passed over: a drop may come before that is drawn.
    let beside: Over | null = null
    const move = (event: globalThis.DragEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')
      if (!row?.dataset.key) return
      event.preventDefault()
      const { top, height } = row.getBoundingClientRect()
      const side = event.clientY < top + height / 2 ? 'before' : 'after'
      if (beside?.key === row.dataset.key && beside.side === side) return
      beside = { key: row.dataset.key, side }
      setOver(beside)
    }
    const release = (event: globalThis.DragEvent) => {
      event.preventDefault()
      if (beside) now.current.drop(dragged, target(now.current.keys, dragged, beside))
      end.current()
    }
    element.addEventListener('dragover', move)
    element.addEventListener('drop', release)
    return () => {
      element.removeEventListener('dragover', move)
      element.removeEventListener('drop', release)
    }
  }, [dragged, list, now])
  return {
    over,
    dragged,
    handle: (key: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        const row = event.currentTarget.closest('li')
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', key)
        if (row) event.dataTransfer.setDragImage(row, 20, 20)
        setDragged(key)
      },
      onDragEnd: () => end.current(),
    }),
  }
}

/** Where a row lands that is dropped beside another: its own place is free by then. */
export function target(keys: readonly string[], dragged: string, { key, side }: Over): number {
  const left = keys.filter((each) => each !== dragged)
  const at = left.indexOf(key)
  if (at < 0) return keys.indexOf(dragged)
  return side === 'before' ? at : at + 1
}
