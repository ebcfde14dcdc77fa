import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Words } from '#domain/wordings/queries.ts'
import type { RecordedEntry, RecordedLateComers } from '#domain/workshops/schema/record.ts'
import type { Replay } from '#domain/workshops/schema/replay.ts'
import { Entered } from './entered.tsx'
import { Player } from './player.tsx'

type Props = {
  workshop: string
  place: string
  title: Words
  timeZone: string
  replay: Replay
  /** Totals that the votes do not add up to. */
  differences: number
  /** What helpers entered. */
  entries: readonly RecordedEntry[]
  /** Votes that came, or were let in, after the result was shown. */
  lateComers: readonly RecordedLateComers[]
  /** From 1. */
  step: number
}

/** A session's record: played back, listed, counted anew, and to take along. */
export function RecordPage({
  workshop,
  place,
  title,
  timeZone,
  replay,
  differences,
  entries,
  lateComers,
  step,
}: Props) {
  const { t } = useTranslation('record')
  const here = `/work/${place}/workshops/${workshop}`
  return (
    <WorkPage title={t('title')} lead={<WordsIn words={title} />} actions={<Link to={here}>{t('back')}</Link>}>
      <div className="record-page">
        {replay.frames.length > 0 && (
          <Notice kind={differences > 0 ? 'problem' : 'done'}>
            <p>{differences > 0 ? t('check-bad', { count: differences }) : t('check-ok')}</p>
          </Notice>
        )}
        {replay.isRough && (
          <Notice kind="notice">
            <p>{t('rough')}</p>
          </Notice>
        )}
        {replay.frames.length === 0 ? (
          <EmptyState title={t('nothing')} />
        ) : (
          <Player replay={replay} timeZone={timeZone} start={step} />
        )}
        <Entered {...{ entries, lateComers, activities: replay.activities, tables: replay.tables, timeZone }} />
        <Card as="section" labelledBy="files" className="record-files">
          <h2 id="files">{t('files')}</h2>
          <p>{t('files-note')}</p>
          <ul>
            <li>
              <a href={`${here}/record.json`} download>
                {t('json')}
              </a>
            </li>
            <li>
              <a href={`${here}/record.csv`} download>
                {t('ballots')}
              </a>
            </li>
            <li>
              <a href={`${here}/record.csv?of=totals`} download>
                {t('totals')}
              </a>
            </li>
            <li>
              <a href={`${here}/record.csv?of=hands`} download>
                {t('hands')}
              </a>
            </li>
            <li>
              <a href={`${here}/record.csv?of=texts`} download>
                {t('texts')}
              </a>
            </li>
            <li>
              <Link to={`/w/${workshop}/summary`}>{t('summary')}</Link>
            </li>
          </ul>
        </Card>
      </div>
    </WorkPage>
  )
}
