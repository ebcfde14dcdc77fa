import { Fragment } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import type { Idea } from '#domain/workshops/schema/live.ts'

/** An idea with those that say the same under it, the tables they came from, and for how many each speaks. */
export function IdeaCard({ idea, same }: { idea: Idea; same: readonly Idea[] }) {
  const { t } = useTranslation('workshops')
  const hasTables = tablesOf([idea, ...same]).length > 0
  return (
    <Bubble
      language={idea.language}
      source={
        same.length === 0 && !hasTables ? undefined : (
          <>
            <IdeaTables ideas={[idea, ...same]} />
            {hasTables && same.length > 0 && ' · '}
            {same.length > 0 && <strong className="idea-same">{t('outcome.same', { count: same.length })}</strong>}
          </>
        )
      }
    >
      {idea.text}
    </Bubble>
  )
}

/** The tables that ideas came from, each once, with how many it spoke for. */
export function IdeaTables({ ideas }: { ideas: readonly Idea[] }) {
  const { t } = useTranslation('workshops')
  return tablesOf(ideas).map(([table, people], index) => (
    <Fragment key={table}>
      {index > 0 && ' · '}
      <span className="idea-table">
        <bdi>{table}</bdi>
        {people > 1 && ` (${t('outcome.group', { count: people })})`}
      </span>
    </Fragment>
  ))
}

function tablesOf(ideas: readonly Idea[]): [table: string, people: number][] {
  const tables = new Map<string, number>()
  for (const { table, people } of ideas) if (table !== null) tables.set(table, Math.max(people, tables.get(table) ?? 0))
  return [...tables]
}

/** Cards, and how many others were put onto each. An idea whose card is not here stands for itself. */
export function cardsOf(ideas: readonly Idea[]): { idea: Idea; same: Idea[] }[] {
  const ids = new Set(ideas.map(({ id }) => id))
  return ideas
    .filter(({ mergedInto }) => mergedInto === null || !ids.has(mergedInto))
    .map((idea) => ({ idea, same: ideas.filter(({ mergedInto }) => mergedInto === idea.id) }))
}
