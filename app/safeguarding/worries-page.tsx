import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { type CaseList, type CaseRow, caseLists } from '#domain/safeguarding/schema.ts'
import { useFresh } from './use-fresh.ts'
import { WorryRow } from './worry-row.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  /** Null for somebody who was let in, and is no lead. */
  lead: { list: CaseList; counts: Record<CaseList, number>; elsewhere: number; maySetUp: boolean } | null
  rows: CaseRow[]
  at: Date
}

/** What a safeguarding lead answers for; or what a colleague was let in to. */
export function WorriesPage({ place, lead, rows, at }: Props) {
  const { t } = useTranslation('safeguarding')
  useFresh()
  const here = `/work/${place.slug}/safeguarding`
  const name = lead ? lead.list : 'let-in'
  return (
    <WorkPage
      title={t(lead ? 'title' : 'let-in.title')}
      lead={t(lead ? 'lead' : 'let-in.lead')}
      actions={
        lead && (
          <>
            {lead.maySetUp && <Link to={`${here}/set-up`}>{t('set-up.link')}</Link>}
            <LinkButton to={`${here}/today`} kind="secondary">
              {t('today.link')}
            </LinkButton>
          </>
        )
      }
    >
      {lead && (
        <nav aria-label={t('lists.label')} className="worry-lists">
          {caseLists.map((list) => (
            <Link
              key={list}
              to={list === 'open' ? here : `${here}?list=${list}`}
              aria-current={list === lead.list || undefined}
            >
              {t(`lists.${list}`, { count: lead.counts[list] })}
            </Link>
          ))}
        </nav>
      )}
      {lead && <p className="muted">{t(`about.${lead.list}`)}</p>}
      {rows.length === 0 ? (
        <EmptyState title={t(lead ? `empty.${name}` : 'let-in.none')}>
          {t(lead ? `empty.${name}-next` : 'let-in.none-next')}
        </EmptyState>
      ) : (
        <ol className="worry-list plain-list">
          {rows.map((row) => (
            <WorryRow key={row.publicId} path={`${here}/${row.publicId}`} {...{ row, at, timeZone: place.timeZone }} />
          ))}
        </ol>
      )}
      {lead && lead.list === 'open' && lead.elsewhere > 0 && (
        <p className="muted">{t('elsewhere', { count: lead.elsewhere })}</p>
      )}
    </WorkPage>
  )
}
