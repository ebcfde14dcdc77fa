import { useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import type { CardPage } from '#domain/workshops/queries/card-pages.ts'
import { boardColumns, kinds } from '#domain/workshops/schema/kinds.ts'
import type { Idea, Snapshot, Stage } from '#domain/workshops/schema/live.ts'
import { DeskFields, DeskForm } from '../desk-form.tsx'
import { cardsOf } from '../results/idea-card.tsx'
import { CardPages } from './card-pages.tsx'
import { SortCard } from './sort-card.tsx'

/** The cards of a board as the room sees them, and all that can be done with them. */
export function SortIdeas({ snapshot, stage, cardPage }: { snapshot: Snapshot; stage: Stage; cardPage: CardPage }) {
  const { t } = useTranslation('facilitation')
  const [search] = useSearchParams()
  const { page, pages } = cardPage
  const listed = page === 1 ? snapshot.ideas : withNews(cardPage.ideas, snapshot.ideas)
  const of = (state: Idea['state']) => listed.filter((idea) => idea.activityId === stage.id && idea.state === state)
  const [shown, hidden] = [of('shown'), of('hidden')]
  const cards = cardsOf(shown)
  const { groups } = stage
  const sections =
    stage.kind === 'board'
      ? boardColumns
          .map((column) => ({
            ...{ id: column, title: t(`columns.${column}`), isGroup: false },
            cards: cards.filter(({ idea }) => idea.column === column),
          }))
          // There is nothing to be done with an empty column.
          .filter(({ cards: inside }) => inside.length > 0)
      : [
          ...groups.map((group) => ({
            ...{ ...group, isGroup: true },
            cards: cards.filter(({ idea }) => idea.groupId === group.id),
          })),
          {
            ...{ id: '', title: groups.length > 0 ? t('sort.loose') : '', isGroup: false },
            cards: cards.filter(({ idea }) => !groups.some(({ id }) => id === idea.groupId)),
          },
        ]
  return (
    <>
      <CardPages page={page} pages={pages} />
      {shown.length === 0 && page === 1 && (
        <EmptyState title={t('ideas.none-shown')}>{t('ideas.none-shown-next')}</EmptyState>
      )}
      {sections.map(({ id, title, isGroup, cards: inside }) => (
        <section key={id} className="sort-group" aria-label={title || undefined}>
          {title && <h3 dir="auto">{title}</h3>}
          {isGroup && <GroupActs id={id} title={title} />}
          {inside.map(({ idea, same }) => (
            <SortCard
              key={idea.id}
              idea={idea}
              same={same}
              others={search.get('sort') === idea.id ? othersFor(idea, cards) : []}
              groups={stage.kind === 'board' ? [] : groups}
              isOpen={search.get('sort') === idea.id}
            />
          ))}
        </section>
      ))}
      {kinds[stage.kind].becomes === 'idea' && stage.kind !== 'board' && stage.kind !== 'words' && (
        <DeskFields intent="make-group" thing={stage.id} className="desk-line">
          {(isSending) => (
            <>
              <Field name="text" label={t('sort.new-group')} maxLength={200} dir="auto" required />
              <Button kind="secondary" small aria-disabled={isSending || undefined}>
                {t('sort.make-group')}
              </Button>
            </>
          )}
        </DeskFields>
      )}
      {cards.length > 0 && <CardPages page={page} pages={pages} />}
      {hidden.length > 0 && (
        <details>
          <summary>{t('ideas.hidden', { count: hidden.length })}</summary>
          {hidden.map(({ id, text, language }) => (
            <Bubble key={id} language={language} source={<DeskForm intent="show-idea" thing={id} about={text} />}>
              {text}
            </Bubble>
          ))}
        </details>
      )}
    </>
  )
}

/** Cards of an older page, as live news say them where there are any. */
function withNews(older: readonly Idea[], live: readonly Idea[]): Idea[] {
  const news = new Map(live.map((idea) => [idea.id, idea]))
  return older.map((idea) => news.get(idea.id) ?? idea)
}

/** What a card could be put onto. */
const othersFor = ({ id }: Idea, cards: ReturnType<typeof cardsOf>) =>
  cards.map((card) => card.idea).filter((other) => other.id !== id)

function GroupActs({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('facilitation')
  return (
    <details className="group-acts">
      <summary>
        {t('sort.change-group')}
        <span className="visually-hidden"> {title}</span>
      </summary>
      <DeskFields intent="name-group" thing={id} className="desk-line">
        {(isSending) => (
          <>
            <Field name="text" label={t('sort.group-name')} defaultValue={title} maxLength={200} dir="auto" required />
            <Button kind="secondary" small aria-disabled={isSending || undefined}>
              {t('sort.rename')}
            </Button>
          </>
        )}
      </DeskFields>
      <DeskForm intent="remove-group" thing={id} about={title} kind="quiet" />
    </details>
  )
}
