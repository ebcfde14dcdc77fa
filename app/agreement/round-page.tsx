import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Disagreement, Round, RoundCode } from '#domain/agreement/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { CodeTable } from './code-table.tsx'
import { DisagreementList } from './disagreement-list.tsx'
import { MachineTable } from './machine-table.tsx'
import { OpenRound } from './open-round.tsx'
import { Meaning, OverallFigure } from './overall-figure.tsx'

type Props = {
  place: { slug: string }
  round: Round
  /** Who does not reads the figures, and no text. */
  moderates: boolean
  codes: RoundCode[]
  disagreements: Disagreement[]
  problem: Problem | undefined
  /** The text that the reader has just coded, or whose settling they took back. */
  saved: string | null
  isUndone: boolean
}

/** One round: while it runs, the way to the next text; afterwards what it says and what is to be settled. */
export function RoundPage({ place, round, moderates, codes, disagreements, problem, saved, isUndone }: Props) {
  const { t } = useTranslation('agreement')
  const here = `/work/${place.slug}/agreement`
  const path = `${here}/${round.publicId}`
  return (
    <WorkPage
      title={t('round', { number: round.number })}
      actions={
        <>
          {round.figures && moderates && (
            <a href={`${path}/codings.csv`} download>
              {t('figures.csv')}
            </a>
          )}
          <Link to={here}>{t('title')}</Link>
        </>
      }
    >
      <ProblemMessage problem={problem} />
      {saved && (
        <Notice kind="done" live>
          <p>
            {t('open.saved')} {!round.closedAt && <Link to={`${path}/${saved}`}>{t('open.change')}</Link>}
          </p>
        </Notice>
      )}
      {isUndone && (
        <Notice kind="done" live>
          <p>{t('settle.undone')}</p>
        </Notice>
      )}
      {!round.figures && (moderates ? <OpenRound round={round} path={path} isWhole /> : <p>{t('list.still-open')}</p>)}
      {round.figures && (
        <>
          <section aria-labelledby="says">
            <h2 id="says">{t('figures.title', { number: round.number })}</h2>
            <OverallFigure figures={round.figures} />
          </section>
          {moderates && <DisagreementList path={path} disagreements={disagreements} codes={codes} />}
          <section aria-labelledby="by-code">
            <h2 id="by-code">{t('figures.by-code')}</h2>
            <CodeTable figures={round.figures.codes} codes={codes} />
          </section>
          <MachineTable machine={round.figures.machine} />
        </>
      )}
      <Meaning />
    </WorkPage>
  )
}
