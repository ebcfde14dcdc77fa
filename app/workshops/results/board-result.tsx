import { useTranslation } from '#app/i18n/use-translation.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Idea } from '#domain/workshops/schema/live.ts'
import type { BoardFit } from '../wall/fit-cards.ts'
import { cardsOf, IdeaCard } from './idea-card.tsx'

type Props = {
  ideas: readonly Idea[]
  /** How many cards each column of a wall has room for, and how large; without it, all. */
  fit?: BoardFit | undefined
  /** Cards, also those that are not listed. */
  all?: number | undefined
}

/** What is strong, what is wrong and what next, side by side. */
export function BoardResult({ ideas, fit, all = 0 }: Props) {
  const { t } = useTranslation('workshops')
  const cards = cardsOf(ideas)
  const columns = boardColumns.map((column) => {
    const inside = cards.filter(({ idea }) => idea.column === column)
    return { column, cards: inside.slice(0, fit?.most[column]) }
  })
  const shown = columns.reduce((sum, column) => sum + column.cards.length, 0)
  const more = Math.max(all, cards.length) - shown
  return (
    <div className="result of-board">
      <div className="board-columns" data-growth={fit?.growth} data-lines={fit?.lines}>
        {columns.map(({ column, cards: inside }) => (
          <section key={column} className={`board-column ${column}`} aria-label={t(`outcome.board.${column}`)}>
            <h3>{t(`outcome.board.${column}`)}</h3>
            {inside.length === 0 && <p className="muted">{t('outcome.no-cards')}</p>}
            {inside.map(({ idea, same }) => (
              <IdeaCard key={idea.id} idea={idea} same={same} />
            ))}
          </section>
        ))}
      </div>
      {more > 0 && <p className="result-people">{t('results.more', { count: more })}</p>}
    </div>
  )
}
