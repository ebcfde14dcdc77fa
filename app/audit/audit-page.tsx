import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useWhileMade } from '#app/ui/use-while-made.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { AuditChoices, AuditFilter, ChainState, AuditPage as Page } from '#domain/audit/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { addressOf } from './address.ts'
import { ChainCard } from './chain-card.tsx'
import { EntryTable } from './entry-table.tsx'
import { FilterForm } from './filter-form.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  chain: ChainState
  choices: AuditChoices
  filter: AuditFilter
  page: Page | undefined
  isLater: boolean
  problem: Problem | undefined
}

/** Who did what here, and whether anybody changed that afterwards. */
export function AuditPage({ place, chain, choices, filter, page, isLater, problem }: Props) {
  const { t } = useTranslation('audit')
  useWhileMade(chain.isAsked)
  const isFiltered = Object.values(filter).some((value) => value !== '')
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <ProblemMessage problem={problem} />
      {chain.isAsked && (
        <Notice kind="done" live>
          <p>{t('chain.asked')}</p>
        </Notice>
      )}
      <ChainCard chain={chain} timeZone={place.timeZone} />
      <Form method="post">
        <Button kind="secondary" busyLabel={t('chain.busy')}>
          {t('chain.now')}
        </Button>
      </Form>
      <h2 id="entries">{t('entries')}</h2>
      <FilterForm filter={filter} choices={choices} isFiltered={isFiltered} />
      {page && page.entries.length === 0 && (
        <EmptyState title={t(isFiltered ? 'none-like' : 'none')}>
          {t(isFiltered ? 'none-filtered' : 'none-text')}
        </EmptyState>
      )}
      {page && page.entries.length > 0 && (
        <>
          <EntryTable entries={page.entries} timeZone={place.timeZone} filter={filter} />
          <p className="audit-ways">
            {isLater && <Link to={`?${addressOf(filter)}#entries`}>{t('newest')}</Link>}
            {page.next && (
              <LinkButton kind="secondary" to={`?${addressOf(filter, page.next)}#entries`}>
                {t('older')}
              </LinkButton>
            )}
          </p>
          <p>
            <a href={`/work/${place.slug}/audit.csv?${addressOf(filter)}`}>
              {t(isFiltered ? 'file-filtered' : 'file')}
            </a>
          </p>
        </>
      )}
      <p className="muted audit-holds">{t('holds')}</p>
    </WorkPage>
  )
}
