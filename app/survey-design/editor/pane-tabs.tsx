import { useTranslation } from '#app/i18n/use-translation.ts'

export const panes = ['outline', 'write', 'preview'] as const
export type Pane = (typeof panes)[number]

/** Where there is room for one column only: which of the three. */
export function PaneTabs({ pane, onChange }: { pane: Pane; onChange(pane: Pane): void }) {
  const { t } = useTranslation('survey-desk')
  return (
    <div className="editor-panes">
      {panes.map((each) => (
        <button key={each} type="button" aria-pressed={each === pane} onClick={() => onChange(each)}>
          {t(`editor.panes.${each}`)}
        </button>
      ))}
    </div>
  )
}
