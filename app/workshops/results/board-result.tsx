import { useTranslation } from '#app/i18n/use-translation.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Idea } from '#domain/workshops/schema/live.ts'
import { cardsOf, IdeaCard } from './idea-card.tsx'

/** What is strong, what is wrong and what next, side by side. @param most cards in each @param all cards, also unlisted */
export function BoardResult({ ideas, most, all = 0 }: { ideas: readonly Idea[]; most: number; all?: number }) {
  const { t } = useTranslation('workshops')
  const cards = cardsOf(ideas)
  const columns = boardColumns.map((column) => ({ column, cards: cards.filter(({ idea }) => idea.column === column) }))
  const shown = columns.reduce((sum, column) => sum + Math.min(column.cards.length, most), 0)
  const more = Math.max(all, cards.length) - shown
  return (
    <div className="result of-board">
      <div className="board-columns">
        {columns.map(({ column, cards: inside }) => (
          <section key={column} className={`board-column ${column}`} aria-label={t(`outcome.board.${column}`)}>
            <h3>{t(`outcome.board.${column}`)}</h3>
            {inside.length === 0 && <p className="muted">{t('outcome.no-cards')}</p>}
            {inside.slice(0, most).map(({ idea, same }) => (
              <IdeaCard key={idea.id} idea={idea} same={same} />
            ))}
          </section>
        ))}
      </div>
      {more > 0 && <p className="result-people">{t('results.more', { count: more })}</p>}
    </div>
  )
}
