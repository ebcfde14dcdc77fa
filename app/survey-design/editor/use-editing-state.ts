import { useSearchParams } from '@remix-run/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { headingId, type Open } from './editing.ts'
import { findItem, positionOf } from './edits/items.ts'
import { fieldId } from './edits/words.ts'

/** What is open and in which edition, begun as the address asks. What is gone falls back to the survey itself. */
export function useEditingState(definition: Definition, focus: (id: string) => void) {
  const [search] = useSearchParams()
  const [wanted, setWanted] = useState<Open>(() => asked(search, definition))
  const [edition, setEdition] = useState(() => search.get('edition') ?? definition.editions[0]!)
  // What is gone (taken back, changed elsewhere) gives way to what stands in its place now.
  const [place, setPlace] = useState(0)
  const found = 'item' in wanted ? positionOf(definition, wanted.item) : -1
  const item =
    'item' in wanted ? (definition.items[found] ?? definition.items.at(place) ?? definition.items.at(-1)) : undefined
  const itemKey = item?.key
  if (found >= 0 && found !== place) setPlace(found)
  const open = useMemo<Open>(
    () => ('panel' in wanted ? wanted : itemKey === undefined ? { panel: 'survey' } : { item: itemKey }),
    [wanted, itemKey],
  )
  // A link from elsewhere leads on to the field it speaks of, once.
  const askedField = useRef(search.get('field'))
  useEffect(() => {
    if (askedField.current) focus(fieldId({ item: 'item' in open ? open.item : null, field: askedField.current }))
    askedField.current = null
  }, [focus, open])
  const go = useCallback(
    (to: Open, options: { edition?: string; field?: string } = {}) => {
      setWanted(to)
      if (options.edition) setEdition(options.edition)
      const item = 'item' in to ? to.item : null
      focus(options.field ? fieldId({ item, field: options.field }) : headingId)
    },
    [focus],
  )
  return {
    open,
    go,
    follow: useCallback((item: string) => setWanted({ item }), []),
    /** A link from elsewhere asks for something that is written. */
    wasAsked: search.has('item') || search.has('panel') || search.has('field'),
    edition: definition.editions.includes(edition) ? edition : definition.editions[0]!,
    setEdition,
  }
}

function asked(search: URLSearchParams, definition: Definition): Open {
  const item = search.get('item')
  if (item !== null && findItem(definition, item)) return { item }
  const panel = search.get('panel')
  return { panel: panel === 'editions' || panel === 'check' ? panel : 'survey' }
}
