import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Round } from '#domain/agreement/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Acceptance } from '#domain/suggestions/queries/acceptance.ts'
import { OpenRound } from './open-round.tsx'
import { Meaning, OverallFigure } from './overall-figure.tsx'
import { RoundsTable } from './rounds-table.tsx'
import { type Proposal, StartForm } from './start-form.tsx'
import { UseTable } from './use-table.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  rounds: Round[]
  /** Null for whoever reads the figures and codes nothing. */
  proposal: Proposal | null
  /** Null for whoever does not read the whole place. */
  arms: Acceptance[] | null
  refused: { problem: Problem; size: string } | undefined
}

/** How far two people agree on codes: the round that runs, what the last one said, and how suggestions are met. */
export function AgreementPage({ place, rounds, proposal, arms, refused }: Props) {
  const { t } = useTranslation('agreement')
  const here = `/work/${place.slug}/agreement`
  const open = rounds.find(({ closedAt }) => closedAt === null)
  const last = rounds.find(({ figures }) => figures !== null)
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <ProblemMessage
        problem={refused?.problem}
        field={refused?.problem.code === 'agreement.size-wrong' ? 'size' : undefined}
      />
      {proposal &&
        (open ? (
          <OpenRound round={open} path={`${here}/${open.publicId}`} isWhole={false} />
        ) : (
          <StartForm proposal={proposal} typed={refused?.size} problem={refused?.problem} />
        ))}
      {last?.figures && (
        <section aria-labelledby="last" className="agreement-last">
          <h2 id="last">{t('figures.title', { number: last.number })}</h2>
          <OverallFigure figures={last.figures} />
          <p>
            <LinkButton kind="secondary" to={`${here}/${last.publicId}`}>
              {proposal && last.toSettle > 0
                ? `${t('settle.title')}: ${t('settle.list-lead', { count: last.toSettle })}`
                : t('figures.by-code')}
            </LinkButton>
          </p>
        </section>
      )}
      {!proposal && rounds.length === 0 && <EmptyState title={t('list.none')}>{t('list.none-next')}</EmptyState>}
      {rounds.length > 0 && <RoundsTable rounds={rounds} here={here} timeZone={place.timeZone} />}
      {arms && <UseTable arms={arms} />}
      <Meaning />
    </WorkPage>
  )
}
