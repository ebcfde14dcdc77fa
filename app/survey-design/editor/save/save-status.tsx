import { timeText } from '#app/i18n/formats.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Draft } from '../draft/draft-keeper.ts'

type Props = { draft: Draft; timeZone: string; onRetry(): void }

/** Whether it is saved, in words. Typing is not interrupted by it: only what needs somebody is read out. */
export function SaveStatus({ draft: { save, wasPutBack }, timeZone, onRetry }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  const needsSomebody = save.is === 'lost' || save.is === 'refused'
  const isBusy = save.is === 'waiting' || save.is === 'saving'
  return (
    <div className="save-status" data-is={save.is}>
      <p role={needsSomebody ? 'alert' : undefined}>
        {isBusy && t('editor.save.saving')}
        {save.is === 'saved' &&
          (save.at === null
            ? t('editor.save.nothing-new')
            : t('editor.save.saved', { time: timeText(new Date(save.at), i18n.language, timeZone) }))}
        {save.is === 'saved' && wasPutBack && ` ${t('editor.save.put-back')}`}
        {save.is === 'lost' && t(save.isKept ? 'editor.save.offline' : 'editor.save.offline-unkept')}
        {save.is === 'refused' && (
          <>
            {problemText(t, save.problem)} {t(save.isKept ? 'editor.save.kept' : 'editor.save.unkept')}
          </>
        )}
        {save.is === 'conflict' && t('editor.save.conflict')}
        {save.is === 'saved' && save.at !== null && <Icon name="tick" />}
      </p>
      {save.is === 'refused' && save.problem.kind === 'signed-out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t('editor.save.sign-in')}
        </a>
      )}
      {needsSomebody && (
        <button type="button" className="button quiet small" onClick={onRetry}>
          {t('editor.save.retry')}
        </button>
      )}
    </div>
  )
}
