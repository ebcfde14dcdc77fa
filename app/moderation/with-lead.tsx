import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useWhen } from '#app/safeguarding/when.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { ModerationItem, WithLead } from '#domain/moderation/schema.ts'
import type { Desk } from './desk.ts'
import { Via } from './via.tsx'

type Props = { desk: Desk; item: ModerationItem; withLead: WithLead }

/** In place of a text that is with the safeguarding lead: that it is there, since when, and what to do if it is urgent. */
export function WithLeadColumn({ desk, item, withLead }: Props) {
  const { t } = useTranslation(['moderation', 'safeguarding'])
  const { day, time } = useWhen(desk.place.timeZone)
  const { since, isTaken, isClosed, canTakeBack } = withLead
  const state = isClosed ? 'over' : isTaken ? 'taken' : 'not-taken'
  return (
    <section
      className="item"
      aria-labelledby="item-title"
      aria-busy={desk.isMoving || undefined}
      data-id={item.publicId}
    >
      <Link to={desk.pathTo()} className="item-back">
        <Icon name="back" /> {t('back')}
      </Link>
      <h2 id="item-title" tabIndex={-1}>
        {t('safeguarding:queue.panel')}
      </h2>
      <ProblemMessage problem={desk.problem} />
      <p>
        {t('safeguarding:queue.since', { day: day(since), time: time(since) })} {t(`safeguarding:queue.${state}`)}
      </p>
      <p>{t('safeguarding:queue.why')}</p>
      {!isClosed && (
        <Notice kind="problem">
          <p>{t('safeguarding:queue.urgent')}</p>
        </Notice>
      )}
      {canTakeBack && (
        <desk.decision.Form method="post" action={desk.pathTo(item.publicId)}>
          <Via />
          <Button kind="quiet" small name="intent" value="close.by-mistake">
            {t('safeguarding:queue.take-back')}
          </Button>
        </desk.decision.Form>
      )}
    </section>
  )
}
