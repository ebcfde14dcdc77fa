import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Agenda } from '#domain/workshops/queries/agenda.ts'
import { AgendaEntry } from './agenda-entry.tsx'
import { KindCards } from './kind-cards.tsx'

type Props = {
  /** Where the workshop's desk is. */
  desk: string
  agenda: Agenda
  refused?: { problem: Problem }
}

/** A workshop's activities in the order of the evening, and what can be added to them. */
export function AgendaPage({ desk, agenda: { title, activities, version }, refused }: Props) {
  const { t } = useTranslation('facilitation')
  return (
    <WorkPage
      title={t('editor.title')}
      lead={<WordsIn words={title} />}
      actions={
        <LinkButton to={desk} kind="primary" small>
          {t('editor.to-desk')}
        </LinkButton>
      }
    >
      <ProblemMessage problem={refused?.problem} />
      <div className="agenda-editor">
        <section aria-labelledby="activities">
          <h2 id="activities">{t('editor.activities', { count: activities.length })}</h2>
          {activities.length === 0 ? (
            <EmptyState title={t('editor.none')}>{t('editor.none-next')}</EmptyState>
          ) : (
            <>
              {activities.some(({ isEditable }) => !isEditable) && <p className="muted">{t('editor.fixed')}</p>}
              <ol className="plain-list agenda-entries">
                {activities.map((activity, index) => (
                  <AgendaEntry
                    key={activity.id}
                    activity={activity}
                    madeOn={version}
                    isFirst={index === 0}
                    isLast={index === activities.length - 1}
                  />
                ))}
              </ol>
            </>
          )}
        </section>
        <KindCards />
      </div>
    </WorkPage>
  )
}
