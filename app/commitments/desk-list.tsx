import { Link, useSearchParams } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import { StatusMark } from './status-mark.tsx'

type Line = CommitmentLine & { isOverdue: boolean }
type Props = { place: { slug: string }; lines: Line[]; isMore: boolean; mayWrite: boolean; maySetUp: boolean }

const groups = [
  ['overdue', (line: Line) => line.isOverdue],
  ['draft', (line: Line) => line.state === 'draft'],
  ['published', (line: Line) => line.state === 'published' && !line.isOverdue],
  ['closed', (line: Line) => line.state === 'closed'],
] as const

/** All that was promised, what asks for something first. */
export function CommitmentsDesk({ place, lines, isMore, mayWrite, maySetUp }: Props) {
  const { t } = useTranslation(['commitments-desk', 'learning-desk', 'alliances-desk', 'reports-desk', 'promises-desk'])
  const [search] = useSearchParams()
  const add = mayWrite && <LinkButton to="new">{t('new')}</LinkButton>
  return (
    <WorkPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {maySetUp && <Link to="alliances">{t('alliances-desk:link')}</Link>}
          {maySetUp && <Link to="reports">{t('reports-desk:link')}</Link>}
          {mayWrite && <Link to="promises">{t('promises-desk:link')}</Link>}
          <Link to="learned">{t('learning-desk:link')}</Link>
          {lines.length > 0 && add}
        </>
      }
    >
      {search.get('done') === 'delete' && (
        <Notice kind="done" live>
          <p>{t('done.delete')}</p>
        </Notice>
      )}
      {lines.length === 0 && (
        <EmptyState title={t('empty')} action={add}>
          {t('empty-next')}
        </EmptyState>
      )}
      {groups.map(([group, fits]) => {
        const of = lines.filter(fits)
        if (of.length === 0) return null
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`group.${group}`)}</h2>
            <ul className="commitment-list">
              {of.map((line) => (
                <DeskLine key={line.publicId} line={line} place={place.slug} />
              ))}
            </ul>
          </section>
        )
      })}
      {isMore && <p className="muted">{t('older')}</p>}
    </WorkPage>
  )
}

function DeskLine({ line, place }: { line: Line; place: string }) {
  const { t, i18n } = useTranslation('commitments')
  const { publicId, title, stance, mission, organisation, dueOn, status, state } = line
  return (
    <li className="card">
      <h3>
        <Link to={`/work/${place}/commitments/${publicId}`}>
          <WordsIn words={title} />
        </Link>
      </h3>
      <p className="row">
        <Pill hue={mission.hue}>
          <WordsIn words={mission.name} />
        </Pill>
        <span>{t(`stance.${stance}`)}</span>
        <span className="muted">{organisation}</span>
        {dueOn && (
          <span className="muted">
            {t(stance === 'did' ? 'done-on' : 'due', { day: dayText(dueOn, i18n.language, { year: true }) })}
          </span>
        )}
        {state !== 'draft' && <StatusMark status={status} />}
      </p>
    </li>
  )
}
