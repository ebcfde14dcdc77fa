import { type DragEvent, useState } from 'react'

export type Over = { key: string; side: 'before' | 'after' }

/** Dragging rows of a list with a mouse. Keys and buttons do the same. @param drop with the position it shall have */
export function useDrag(keys: readonly string[], drop: (key: string, to: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
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
      onDragEnd: end,
    }),
    row: (key: string) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        const side = event.clientY < top + height / 2 ? 'before' : 'after'
        if (over?.key !== key || over.side !== side) setOver({ key, side })
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        event.preventDefault()
        if (dragged !== null && over) drop(dragged, target(keys, dragged, over))
        end()
      },
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
