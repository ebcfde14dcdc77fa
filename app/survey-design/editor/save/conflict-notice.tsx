import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { SaveState } from '../draft/draft-keeper.ts'
import { differences } from '../edits/differences.ts'

type Props = { save: SaveState; mine: Definition; onResolve(whose: 'mine' | 'theirs'): void }

/** Somebody else moved the draft on: both ways out, neither of which loses anything. */
export function ConflictNotice({ save, mine, onResolve }: Props) {
  const { t } = useTranslation('survey-desk')
  if (save.is !== 'conflict') return null
  const { onlyMine, onlyTheirs, differ } = differences(mine, save.theirs)
  return (
    <section className="editor-conflict" aria-labelledby="conflict-title" role="alert">
      <Notice kind="problem">
        <h2 id="conflict-title">{t('editor.conflict.title')}</h2>
        <p>{t('editor.conflict.text')}</p>
        <p>
          {[
            onlyMine > 0 && t('editor.conflict.only-mine', { count: onlyMine }),
            onlyTheirs > 0 && t('editor.conflict.only-theirs', { count: onlyTheirs }),
            differ > 0 && t('editor.conflict.differ', { count: differ }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <p className="actions">
          <button type="button" className="button small" onClick={() => onResolve('mine')}>
            {t('editor.conflict.mine')}
          </button>
          <button type="button" className="button secondary small" onClick={() => onResolve('theirs')}>
            {t('editor.conflict.theirs')}
          </button>
        </p>
      </Notice>
    </section>
  )
}
