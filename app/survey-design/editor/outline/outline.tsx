import { useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { faultsIn } from '../check/faults.tsx'
import { type Open, useEditing } from '../editing.ts'
import { findItem } from '../edits/items.ts'
import { useItemActs } from '../use-item-acts.ts'
import { AddMenu } from './add-menu.tsx'
import { numbered } from './numbered.ts'
import { OutlineRow } from './outline-row.tsx'
import { useDrag } from './use-drag.ts'

/** The whole survey at a glance, in its order. */
export function Outline() {
  const { t } = useTranslation('survey-desk')
  const { definition, standing, open } = useEditing()
  const acts = useItemActs()
  const { items } = definition
  const list = useRef<HTMLOListElement>(null)
  const drag = useDrag(
    list,
    items.map(({ key }) => key),
    (key, to) => {
      const item = findItem(definition, key)
      if (item) acts.move(item, to)
    },
  )
  const missing = standing.missing.length
  return (
    <>
      <ul className="outline-panels">
        <PanelLink
          to="survey"
          text={t('editor.outline.survey')}
          count={standing.faults.filter(({ item }) => !item).length}
        />
        <PanelLink
          to="editions"
          text={t('editor.outline.editions', { count: definition.editions.length })}
          missing={missing}
        />
        <PanelLink to="check" text={t('editor.outline.check')} count={standing.faults.length} isCheck />
      </ul>
      <h2 className="outline-title">{t('editor.outline.title')}</h2>
      {items.length === 0 ? (
        <p className="outline-empty">{t('editor.outline.empty')}</p>
      ) : (
        <>
          <ol className="outline-list" ref={list}>
            {numbered(items).map(({ item, number, place }) => (
              // By place, not by key: a new item gets its key while focus is in its row, which must stay where it is.
              <OutlineRow
                key={place}
                item={item}
                number={number}
                place={place}
                total={items.length}
                isOpen={'item' in open && open.item === item.key}
                faults={faultsIn(standing.faults, item.key).length}
                drag={drag}
              />
            ))}
          </ol>
          <p className="hint outline-keys">{t('editor.outline.keys')}</p>
        </>
      )}
      <AddMenu onAdd={acts.add} />
    </>
  )
}

type PanelProps = {
  to: Extract<Open, { panel: unknown }>['panel']
  text: string
  count?: number
  missing?: number
  isCheck?: boolean
}

function PanelLink({ to, text, count = 0, missing = 0, isCheck }: PanelProps) {
  const { t } = useTranslation('survey-desk')
  const { open, go } = useEditing()
  return (
    <li>
      <button
        type="button"
        className="outline-panel"
        aria-current={'panel' in open && open.panel === to ? 'true' : undefined}
        onClick={() => go({ panel: to })}
      >
        <span>{text}</span>
        {count > 0 && <span className="pill problem">{t('editor.outline.faults', { count })}</span>}
        {missing > 0 && <span className="pill notice">{t('editor.outline.missing', { count: missing })}</span>}
        {isCheck && count === 0 && <span className="pill done">{t('editor.outline.ready')}</span>}
      </button>
    </li>
  )
}
