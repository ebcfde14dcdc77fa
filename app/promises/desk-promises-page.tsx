import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { DeskPromise } from '#domain/promises/queries/desk.ts'
import { DuePromise } from './due-promises.tsx'

const groups = [
  ['waiting', ({ promised }: DeskPromise) => promised.status === 'overdue' || promised.status === 'due'],
  ['answered', ({ promised }: DeskPromise) => promised.answer !== null],
  ['unpromised', ({ promised }: DeskPromise) => promised.status === 'none' && promised.answer === null],
] as const

/** Everything that people were asked, and whether they heard what came of it; what waits first. */
export function DeskPromisesPage({ place, lines }: { place: { slug: string }; lines: DeskPromise[] }) {
  const { t } = useTranslation('promises-desk')
  return (
    <WorkPage
      title={t('title')}
      lead={t('lead')}
      actions={<Link to={`/work/${place.slug}/commitments`}>{t('commitments')}</Link>}
    >
      {lines.length === 0 && <EmptyState title={t('empty')}>{t('empty-next')}</EmptyState>}
      {groups.map(([group, fits]) => {
        const of = lines.filter(fits)
        if (of.length === 0) return null
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`group.${group}`)}</h2>
            <ul className="commitment-list">
              {of.map((line) => (
                <DuePromise key={`${line.kind} ${line.name}`} line={line} place={place.slug} />
              ))}
            </ul>
          </section>
        )
      })}
    </WorkPage>
  )
}
