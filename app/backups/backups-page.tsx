import { Form } from '@remix-run/react'
import { momentText, sizeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useWhileMade } from '#app/ui/use-while-made.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Backups } from '#domain/backups/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { RunTable } from './run-table.tsx'
import { Warnings } from './warnings.tsx'

type Props = { backups: Backups; timeZone: string; isAsked: boolean; problem: Problem | undefined }

/** When the last backup was made and when it was last tried, for whoever answers for that; and one at once. */
export function BackupsPage({ backups, timeZone, isAsked, problem }: Props) {
  const { t } = useTranslation('backups')
  const { plan, runs } = backups
  const isUnderWay = runs.some(
    ({ state, trial }) => state === 'asked' || state === 'making' || isTried({ state, trial }),
  )
  useWhileMade(isUnderWay)
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <ProblemMessage problem={problem} />
      {isAsked && isUnderWay && !problem && (
        <Notice kind="done" live>
          <p>{t('asked')}</p>
        </Notice>
      )}
      <Warnings backups={backups} timeZone={timeZone} />
      <Facts backups={backups} timeZone={timeZone} />
      {plan && (
        <Form method="post">
          <Button busyLabel={t('busy')}>{t('now')}</Button>
        </Form>
      )}
      <h2>{t('runs')}</h2>
      {runs.length === 0 ? (
        <EmptyState title={t('none')}>{plan ? t('none-text') : t('off')}</EmptyState>
      ) : (
        <RunTable runs={runs} timeZone={timeZone} />
      )}
      <p className="muted">{t('holds')}</p>
    </WorkPage>
  )
}

/** Made, and being restored for a trial at this moment. */
const isTried = ({ state, trial }: { state: string; trial: string | null }) => state === 'made' && trial === null

function Facts({ backups, timeZone }: Pick<Props, 'backups' | 'timeZone'>) {
  const { t, i18n } = useTranslation('backups')
  const { plan, lastMade, lastTried } = backups
  const moment = (at: Date) => momentText(at, i18n.language, timeZone)
  const size = lastMade && sizeText(lastMade.bytes ?? 0, i18n.language)
  return (
    <dl className="backup-facts card">
      <div>
        <dt>{t('last-made')}</dt>
        <dd>
          {lastMade
            ? t('made-size', { at: moment(lastMade.begunAt), size, count: lastMade.rows ?? 0 })
            : t('never-made')}
        </dd>
      </div>
      <div>
        <dt>{t('last-tried')}</dt>
        <dd>{lastTried?.triedAt ? t('tried-whole', { at: moment(lastTried.triedAt) }) : t('never-tried')}</dd>
      </div>
      {plan && (
        <div>
          <dt>{t('plan')}</dt>
          <dd>
            {t('plan-text', { hour: `${String(plan.hour).padStart(2, '0')}:23`, count: plan.keep })}{' '}
            {plan.isEncrypted ? t('sealed') : t('not-sealed')}
          </dd>
        </div>
      )}
    </dl>
  )
}
