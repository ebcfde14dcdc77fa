import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { PrintButton } from '#app/ways-in/print-button.tsx'
import type { Morning } from '#domain/safeguarding/queries/cases.ts'
import { useWhen } from './when.ts'
import { WorryRow } from './worry-row.tsx'

type Props = { place: { slug: string; timeZone: string }; morning: Morning | null; at: Date }

/** What was open this morning, and what has become of it since. */
export function TodayPage({ place, morning, at }: Props) {
  const { t } = useTranslation('safeguarding')
  const { day, time } = useWhen(place.timeZone)
  const here = `/work/${place.slug}/safeguarding`
  return (
    <WorkPage
      title={t('today.title')}
      lead={morning && t('today.lead', { day: day(morning.madeAt), time: time(morning.madeAt) })}
      actions={morning && <PrintButton label={t('today.print')} />}
    >
      <p className="no-print">
        <Link to={here}>
          <Icon name="back" /> {t('case.back')}
        </Link>
      </p>
      {morning ? (
        <List {...{ place, morning, at }} />
      ) : (
        <EmptyState title={t('today.none')}>{t('today.none-next')}</EmptyState>
      )}
    </WorkPage>
  )
}

function List({ place, morning, at }: Props & { morning: Morning }) {
  const { t } = useTranslation('safeguarding')
  const { rows, listed, stillOpen, seenBy, isSeen } = morning
  if (listed === 0) return <EmptyState title={t('today.empty')} />
  return (
    <>
      <p>{t('today.count', { count: listed, open: stillOpen })}</p>
      <ol className="worry-list plain-list">
        {rows.map((row) => (
          <WorryRow
            key={row.publicId}
            path={`/work/${place.slug}/safeguarding/${row.publicId}`}
            {...{ row, at, timeZone: place.timeZone }}
          />
        ))}
      </ol>
      {seenBy.length > 0 && (
        <Notice kind="done">
          {seenBy.map((name) => (
            <p key={name}>{t('today.seen', { name })}</p>
          ))}
        </Notice>
      )}
      {!isSeen && (
        <Form method="post" className="no-print">
          <Button>{t('today.mark')}</Button>
        </Form>
      )}
    </>
  )
}
