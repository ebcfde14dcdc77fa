import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { rowsOf, supportersOf } from '#domain/workshops/schema/counts.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { DeskForm } from '../desk-form.tsx'

/** Questions to the panel, most wanted first, with what was answered at the end. */
export function Questions({ stage: { choices, tally } }: { stage: Stage }) {
  const { t } = useTranslation('facilitation')
  const votes = new Map(rowsOf(tally?.counts).map((row) => [row.choiceId, supportersOf(row)]))
  const votesOf = (id: string) => votes.get(id) ?? 0
  const sorted = choices.toSorted(
    (one, other) => Number(one.isAnswered) - Number(other.isAnswered) || votesOf(other.id) - votesOf(one.id),
  )
  if (sorted.length === 0) return <EmptyState title={t('questions.none')}>{t('questions.none-next')}</EmptyState>
  return (
    <ol className="plain-list desk-questions">
      {sorted.map(({ id, text, isAnswered }) => (
        <li key={id} className={isAnswered ? 'card is-answered' : 'card'}>
          <p>
            <WordsIn words={text} />
            <br />
            <small>
              {t('questions.votes', { count: votesOf(id) })}
              {isAnswered && (
                <>
                  {' · '}
                  <Icon name="tick" /> {t('questions.answered')}
                </>
              )}
            </small>
          </p>
          <DeskForm intent={isAnswered ? 'unanswered' : 'answered'} thing={id} about={text.text} kind="quiet" />
        </li>
      ))}
    </ol>
  )
}
