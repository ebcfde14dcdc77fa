import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Draft } from '../draft/draft-keeper.ts'
import { useEditing } from '../editing.ts'
import { EditionSelect } from '../editions/edition-select.tsx'
import { SaveStatus } from './save-status.tsx'

type Props = { draft: Draft; onTravel(intent: 'undo' | 'redo'): void; onRetry(): void }

/** Above the columns: the edition, back and forth, and whether it is saved. */
export function Toolbar({ draft, onTravel, onRetry }: Props) {
  const { t } = useTranslation('survey-desk')
  const { page } = useEditing()
  // What was just typed is not on the server yet, and can be undone all the same.
  const canUndo = draft.standing.canUndo || draft.save.is === 'waiting'
  return (
    <div className="editor-bar">
      <EditionSelect />
      <div className="editor-history">
        <button
          type="button"
          className="button quiet small"
          aria-disabled={!canUndo || undefined}
          aria-keyshortcuts="Control+Z"
          onClick={() => canUndo && onTravel('undo')}
        >
          {t('editor.history.undo')}
        </button>
        <button
          type="button"
          className="button quiet small"
          aria-disabled={!draft.standing.canRedo || undefined}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => draft.standing.canRedo && onTravel('redo')}
        >
          {t('editor.history.redo')}
        </button>
      </div>
      <SaveStatus draft={draft} timeZone={page.place.timeZone} onRetry={onRetry} />
    </div>
  )
}
