import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Idea, IdeaGroup } from '#domain/workshops/schema/live.ts'
import type { CardFit } from '../wall/fit-cards.ts'
import { cardsOf, IdeaCard } from './idea-card.tsx'

type Props = {
  ideas: readonly Idea[]
  groups: readonly IdeaGroup[]
  most: number
  all?: number
  fit?: CardFit | undefined
}

/** Ideas as cards, newest first, under the titles of their groups where there are any. @param all cards, also unlisted */
export function IdeasResult({ ideas, groups, most, all = 0, fit }: Props) {
  const { t } = useTranslation('workshops')
  const cards = cardsOf(ideas)
  if (cards.length === 0) return null
  const shown = cards.slice(0, most)
  const grouped = groups
    .map((group) => ({ ...group, cards: shown.filter(({ idea }) => idea.groupId === group.id) }))
    .filter((group) => group.cards.length > 0)
  const loose = shown.filter(({ idea }) => !grouped.some(({ id }) => id === idea.groupId))
  const more = Math.max(all, cards.length) - shown.length
  return (
    <div className="result of-ideas">
      <div className="idea-groups" data-growth={fit?.growth} data-columns={fit?.columns} data-lines={fit?.lines}>
        {grouped.map((group) => (
          <section key={group.id} aria-label={group.title}>
            <h3 dir="auto">{group.title}</h3>
            <Cards cards={group.cards} />
          </section>
        ))}
        {loose.length > 0 && (
          <section>
            {grouped.length > 0 && <h3>{t('outcome.loose')}</h3>}
            <Cards cards={loose} />
          </section>
        )}
      </div>
      {more > 0 && <p className="result-people">{t('results.more', { count: more })}</p>}
    </div>
  )
}

const Cards = ({ cards }: { cards: ReturnType<typeof cardsOf> }) => (
  <div className="idea-cards">
    {cards.map(({ idea, same }) => (
      <IdeaCard key={idea.id} idea={idea} same={same} />
    ))}
  </div>
)
