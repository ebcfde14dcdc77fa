import { useSearchParams } from '@remix-run/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { headingId, type Open } from './editing.ts'
import { findItem } from './edits/items.ts'
import { fieldId } from './edits/words.ts'

/** What is open and in which edition, begun as the address asks. What is gone falls back to the survey itself. */
export function useEditingState(definition: Definition, focus: (id: string) => void) {
  const [search] = useSearchParams()
  const [wanted, setWanted] = useState<Open>(() => asked(search, definition))
  const [edition, setEdition] = useState(() => search.get('edition') ?? definition.editions[0]!)
  const isGone = 'item' in wanted && !findItem(definition, wanted.item)
  const open = useMemo<Open>(() => (isGone ? { panel: 'survey' } : wanted), [isGone, wanted])
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
