import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import type { Item } from '#domain/surveys/schema/definition.ts'
import { Arrow } from '../arrow.tsx'
import { useEditing } from '../editing.ts'
import { useItemActs } from '../use-item-acts.ts'
import { useNames } from '../use-names.ts'
import type { useDrag } from './use-drag.ts'

type Props = {
  item: Item
  number: number | null
  place: number
  total: number
  isOpen: boolean
  faults: number
  drag: ReturnType<typeof useDrag>
}

/** One thing of the survey: open it, or move it with keys, buttons or the mouse. */
export function OutlineRow({ item, number, place, total, isOpen, faults, drag }: Props) {
  const { t } = useTranslation('survey-desk')
  const { go } = useEditing()
  const acts = useItemActs()
  const names = useNames()
  const id = `outline.${item.key}`
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    acts.move(item, place + (event.key === 'ArrowUp' ? -1 : 1), event.currentTarget.id)
  }
  const move = (step: 1 | -1) => {
    const button = `${id}.${step === -1 ? 'up' : 'down'}`
    acts.move(item, place + step, button)
  }
  const over = drag.over?.key === item.key ? drag.over.side : undefined
  return (
    <li
      ref={row}
      className={classes('outline-row', item.kind === 'section' && 'section')}
      data-open={isOpen || undefined}
      data-over={over}
      data-dragged={drag.dragged === item.key || undefined}
      data-key={item.key}
    >
      <div className="outline-line">
        <span
          className="outline-handle"
          aria-hidden="true"
          title={t('editor.outline.drag')}
          {...drag.handle(item.key)}
        />
        <button
          type="button"
          id={id}
          className="outline-open"
          aria-current={isOpen ? 'true' : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={press}
          onClick={() => go({ item: item.key })}
        >
          <span className="outline-kind">
            {number !== null && `${number}. `}
            {names.kind(item)}
          </span>
          <span className="outline-words">
            <bdi>{names.words(item)}</bdi>
          </span>
          {(faults > 0 || item.showIf) && (
            <span className="outline-marks">
              {item.showIf && <span className="pill">{t('editor.outline.only-if')}</span>}
              {faults > 0 && <span className="pill problem">{t('editor.outline.faults', { count: faults })}</span>}
            </span>
          )}
        </button>
      </div>
      {isOpen && (
        <div className="outline-acts">
          <button
            type="button"
            id={`${id}.up`}
            className="button quiet small"
            aria-disabled={place === 0 || undefined}
            aria-label={t('editor.outline.up-of', { name: names.title(item) })}
            onKeyDown={press}
            onClick={() => move(-1)}
          >
            <Arrow to="up" /> {t('editor.outline.up')}
          </button>
          <button
            type="button"
            id={`${id}.down`}
            className="button quiet small"
            aria-disabled={place === total - 1 || undefined}
            aria-label={t('editor.outline.down-of', { name: names.title(item) })}
            onKeyDown={press}
            onClick={() => move(1)}
          >
            <Arrow to="down" /> {t('editor.outline.down')}
          </button>
        </div>
      )}
    </li>
  )
}
