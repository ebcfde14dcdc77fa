import { useCallback, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { noteChangedSources } from '#domain/survey-design/schema/translated.ts'
import { CheckPanel } from './check/check-panel.tsx'
import type { EditorProps } from './contract.ts'
import { useDraft } from './draft/use-draft.ts'
import { type Editing, EditingProvider } from './editing.ts'
import { EditionsPanel } from './editions/editions-panel.tsx'
import { findItem, positionOf } from './edits/items.ts'
import { ItemEditor } from './item/item-editor.tsx'
import { Outline } from './outline/outline.tsx'
import { type Pane, PaneTabs } from './pane-tabs.tsx'
import { Preview } from './preview/preview.tsx'
import { ConflictNotice } from './save/conflict-notice.tsx'
import { Toolbar } from './save/toolbar.tsx'
import { useHistoryKeys } from './save/use-history-keys.ts'
import { SurveyEditor } from './survey/survey-editor.tsx'
import { useEditingState } from './use-editing-state.ts'
import { useFocus } from './use-focus.ts'

/** Makes a survey: what it asks on one side, one thing of it in the middle, how it will look on the other. */
export function Editor(props: EditorProps) {
  const { t, i18n } = useTranslation('survey-desk')
  const { draft, keeper } = useDraft(props)
  const [said, say] = useState('')
  const focus = useFocus()
  const { go: open, ...state } = useEditingState(draft.definition, focus)
  const [pane, setPane] = useState<Pane>(state.wasAsked ? 'write' : 'outline')
  const { definition, standing } = draft
  const go = useCallback<Editing['go']>(
    (to, options) => {
      setPane('write')
      open(to, options)
    },
    [open],
  )
  const editing = useMemo<Editing>(
    () => ({
      ...{ definition, standing, page: props, focus, say, go },
      ...{ open: state.open, follow: state.follow, edition: state.edition, setEdition: state.setEdition },
      source: definition.editions[0]!,
      edit: (change, kind) => keeper.edit((now) => noteChangedSources(now, change(now)), kind),
    }),
    [definition, standing, props, focus, go, state.open, state.follow, state.edition, state.setEdition, keeper],
  )
  const travel = useCallback(
    async (intent: 'undo' | 'redo') => {
      await keeper.travel(intent)
      say(t(`editor.history.${intent === 'undo' ? 'undone' : 'redone'}`))
    },
    [keeper, t],
  )
  useHistoryKeys(travel)
  return (
    <I18nProvider locale={i18n.language}>
      <EditingProvider value={editing}>
        {/* React Aria adds an inline sheet unless something has this id; survey-design.css holds its one rule instead. */}
        <span id="react-aria-pressable-style" hidden />
        <div className="editor" data-pane={pane}>
          <Toolbar draft={draft} onTravel={travel} onRetry={keeper.retry} />
          <ConflictNotice save={draft.save} mine={definition} onResolve={(whose) => void keeper.resolve(whose)} />
          <PaneTabs pane={pane} onChange={setPane} />
          <div className="work-columns editor-columns">
            <section className="editor-outline" aria-label={t('editor.panes.outline')}>
              <Outline />
            </section>
            <section className="editor-middle" aria-label={t('editor.panes.write')}>
              <Middle definition={definition} open={state.open} />
            </section>
            <section className="editor-preview" aria-label={t('editor.panes.preview')}>
              <Preview />
            </section>
          </div>
          <p role="status" className="visually-hidden">
            {said}
          </p>
        </div>
      </EditingProvider>
    </I18nProvider>
  )
}

function Middle({ definition, open }: Pick<Editing, 'definition' | 'open'>) {
  if ('panel' in open) {
    if (open.panel === 'editions') return <EditionsPanel />
    return open.panel === 'check' ? <CheckPanel /> : <SurveyEditor />
  }
  const item = findItem(definition, open.item)
  // By place, not by key: a new item gets its key while somebody is in one of its fields.
  return item ? <ItemEditor key={positionOf(definition, item.key)} item={item} /> : null
}
