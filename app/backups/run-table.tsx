import { momentText, numberText, sizeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Pill } from '#app/ui/pill.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { BackupRun } from '#domain/backups/schema.ts'
import { whyText } from './why-text.ts'

type Props = { runs: readonly BackupRun[]; timeZone: string }

const columns = ['begun', 'outcome', 'trial', 'size', 'rows', 'how'] as const

const numbers: ReadonlySet<string> = new Set(['size', 'rows'])

/** Each night and each press, the newest first. */
export function RunTable({ runs, timeZone }: Props) {
  const { t } = useTranslation('backups')
  return (
    <ScrollTable label={t('runs')} className="backup-runs">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={numbers.has(column) ? 'number' : undefined}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <Row key={run.id} run={run} timeZone={timeZone} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

const hues = { asked: 'notice', making: 'notice', made: 'done', failed: 'problem' } as const

function Row({ run, timeZone }: { run: BackupRun; timeZone: string }) {
  const { t, i18n } = useTranslation('backups')
  const { state, bytes, rows } = run
  return (
    <tr>
      <th scope="row">{momentText(run.begunAt, i18n.language, timeZone)}</th>
      <td>
        <Pill
          hue={hues[state]}
          {...(state === 'made' && { icon: 'tick' })}
          {...(state === 'failed' && { icon: 'alert' })}
        >
          {t(`state.${state}`)}
        </Pill>{' '}
        {run.problem && whyText(t, run.problem)}
        {run.isGone && <span className="muted">{t('gone')}</span>}
      </td>
      <td>
        {run.trial && t(`tried.${run.trial}`)} {run.trialProblem && whyText(t, run.trialProblem)}
        {state === 'made' && !run.trial && t('tried.waits')}
      </td>
      <td className="number">{bytes === null ? '' : sizeText(bytes, i18n.language)}</td>
      <td className="number">{rows === null ? '' : numberText(rows, i18n.language)}</td>
      <td>{run.isByHand ? t('by-hand') : t('by-clock')}</td>
    </tr>
  )
}
