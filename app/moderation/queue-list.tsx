import { useEffect, useRef, useState } from 'react'
import { useLatest } from '#app/ui/use-latest.ts'
import type { Desk } from './desk.ts'
import { QueueRow } from './queue-row.tsx'
import type { Selection } from './use-selection.ts'
import { useWindow } from './use-window.ts'
import { rowsIn } from './window.ts'

type Props = {
  desk: Desk
  openId: string | undefined
  selection: Selection
  /** How many texts the view has in all, where that is known. */
  total: number | undefined
  /** The end of what is loaded has come near. */
  onEnd(): void
  onSee(publicIds: string[]): void
}

/** So many rows before the end the next ones are asked for. */
const nearEnd = 20

/** The list of texts. However long it is, the page holds only the rows near the screen; each says which one it is. */
export function QueueList({ desk, openId, selection, total, onEnd, onSee }: Props) {
  const { items, at } = desk
  const list = useRef<HTMLOListElement>(null)
  const shown = useWindow(list, items.length)
  const [focused, setFocused] = useState<string>()
  const indexOf = (publicId: string | undefined) => items.findIndex((item) => item.publicId === publicId)
  const rows = shown ? rowsIn(shown, items.length, [indexOf(openId), indexOf(focused)]) : items.map((_, index) => index)

  const end = shown ? shown.to : items.length
  const isNearEnd = end >= items.length - nearEnd && shown !== null
  const tell = useLatest(() => {
    onSee(rows.flatMap((row) => items[row]?.publicId ?? []))
    if (isNearEnd) onEnd()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other rows came into sight.
  useEffect(() => tell.current(), [shown?.from, end, items.length, tell])

  const row = shown?.row
  const isListed = indexOf(openId) >= 0
  // The open text stays in sight, and keeps focus if the list had it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another text is opened.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current]')
    open?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) open?.focus({ preventScroll: true })
  }, [openId, isListed])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notes which row has focus, to keep it in the page, and leads past the list
    <ol
      className="queue-list plain-list"
      data-windowed={row ? '' : undefined}
      ref={list}
      // Set by the script alone: a page never arrives with these.
      // oxlint-disable-next-line react/forbid-dom-props -- how long the list is, is known only while it is looked at
      style={row ? { blockSize: row * items.length } : undefined}
      onFocus={({ target }) => setFocused(target.closest('li')?.dataset.id)}
      onBlur={() => setFocused(undefined)}
      // Tab goes through every row, and there may be fifty thousand.
      onKeyDown={({ key }) => key === 'Escape' && document.getElementById('item-title')?.focus()}
    >
      {rows.map((index) => {
        const item = items[index]
        return (
          item && (
            <li
              key={item.publicId}
              data-id={item.publicId}
              aria-setsize={total === undefined ? -1 : Math.max(total, items.length)}
              aria-posinset={index + 1}
              // oxlint-disable-next-line react/forbid-dom-props -- where a row stands, likewise
              style={row ? { insetBlockStart: index * row } : undefined}
            >
              <QueueRow
                item={item}
                path={desk.pathTo(item.publicId)}
                isOpen={item.publicId === openId}
                at={at}
                selection={selection}
              />
            </li>
          )
        )
      })}
    </ol>
  )
}
