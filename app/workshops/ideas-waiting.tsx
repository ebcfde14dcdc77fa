import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import { DeskForm } from './desk-form.tsx'

/**
 * Texts that nobody but the desk has seen, oldest first: whoever wrote first is looked at first. Questions to the panel
 * and people's own statements wait here too.
 */
export function IdeasWaiting({ snapshot, mayRead }: { snapshot: Snapshot; mayRead: boolean }) {
  const { t } = useTranslation('facilitation')
  const waiting = snapshot.ideas.filter(({ state }) => state === 'waiting').reverse()
  const all = Math.max(waiting.length, snapshot.room?.waiting ?? 0)
  const of = (activityId: string) => snapshot.agenda.find(({ id }) => id === activityId)
  return (
    <section className="ideas-waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t('ideas.waiting', { count: all })}</h2>
      {!mayRead && <p className="muted">{t('ideas.not-yours')}</p>}
      {mayRead && all > waiting.length && (
        <p>
          <Link to="../../moderation?source=workshop" relative="path">
            {t('moderation:title')}
          </Link>
        </p>
      )}
      {mayRead && all === 0 && <EmptyState title={t('ideas.none-waiting')}>{t('ideas.none-waiting-next')}</EmptyState>}
      {waiting.map(({ id, text, language, activityId, table, column }) => {
        const activity = of(activityId)
        const about = [
          activity && activityId !== snapshot.stage?.id && activity.prompt.text,
          activity && ['questions', 'statements'].includes(activity.kind) && t(`waiting.${activity.kind}`),
          column && t(`columns.${column}`),
          table,
        ].filter(Boolean)
        return (
          <Bubble
            key={id}
            language={language}
            source={
              <>
                {about.length > 0 && (
                  <p className="muted" dir="auto">
                    {about.join(' · ')}
                  </p>
                )}
                <span className="row">
                  <DeskForm intent="show-idea" thing={id} about={text} />
                  <DeskForm intent="hide-idea" thing={id} about={text} kind="quiet" />
                </span>
              </>
            }
          >
            {text}
          </Bubble>
        )
      })}
    </section>
  )
}
