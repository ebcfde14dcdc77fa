import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import type { Idea } from '#domain/workshops/schema/live.ts'

/** An idea with those that say the same under it, and the table it came from. */
export function IdeaCard({ idea, same }: { idea: Idea; same: readonly Idea[] }) {
  const { t } = useTranslation('workshops')
  const isPlain = same.length === 0 && !idea.table
  return (
    <Bubble
      language={idea.language}
      source={
        isPlain ? undefined : (
          <>
            {idea.table && <span className="idea-table">{idea.table}</span>}
            {idea.table && same.length > 0 && ' · '}
            {same.length > 0 && <strong className="idea-same">{t('outcome.same', { count: same.length })}</strong>}
          </>
        )
      }
    >
      {idea.text}
    </Bubble>
  )
}

/** Cards, and how many others were put onto each. An idea whose card is not here stands for itself. */
export function cardsOf(ideas: readonly Idea[]): { idea: Idea; same: Idea[] }[] {
  const ids = new Set(ideas.map(({ id }) => id))
  return ideas
    .filter(({ mergedInto }) => mergedInto === null || !ids.has(mergedInto))
    .map((idea) => ({ idea, same: ideas.filter(({ mergedInto }) => mergedInto === idea.id) }))
}
