import { Form } from '@remix-run/react'
import { dayText, numberText } from '#app/i18n/formats.ts'
import type { Translate } from '#app/i18n/translations.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Failed, Messages } from '#domain/telling/schema.ts'

type Props = {
  messages: Messages
  /** How many are tried again since a moment ago. */
  retried: number | null
  problem: Problem | undefined
}

/** Whether messages arrive, and what keeps them from it: for whoever can mend that. Nobody's address is here. */
export function MessagesPage({ messages, retried, problem }: Props) {
  const { t, i18n } = useTranslation('work')
  const { people, counts, lateSince, failed } = messages
  return (
    <WorkPage title={t('messages.title')} lead={t('messages.lead')}>
      <ProblemMessage problem={problem} />
      {retried !== null && !problem && (
        <Notice kind="done" live>
          <p>{t('messages.retried', { count: retried })}</p>
        </Notice>
      )}
      {lateSince && (
        <Notice kind="problem">
          <p>{t('messages.late', { day: dayText(lateSince.slice(0, 10), i18n.language) })}</p>
        </Notice>
      )}
      <ul>
        <li>{t('messages.people', { count: people })}</li>
        <li>{t('messages.sent', { count: counts.sent })}</li>
        <li>{t('messages.waiting', { count: counts.waiting })}</li>
      </ul>
      {failed.length === 0 ? (
        <EmptyState title={t('messages.none')}>{t('messages.none-text')}</EmptyState>
      ) : (
        <>
          <h2>{t('messages.failed')}</h2>
          <ScrollTable label={t('messages.failed')}>
            <thead>
              <tr>
                {(['kind', 'why', 'count', 'since', 'again'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`messages.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {failed.map((each) => (
                <tr key={`${each.state} ${each.reason}`}>
                  <th scope="row">{t(`messages.state.${each.state}`)}</th>
                  <td>{reasonText(t, each)}</td>
                  <td className="number">{numberText(each.count, i18n.language)}</td>
                  <td>{dayText(each.since, i18n.language)}</td>
                  <td>
                    <Again {...each} />
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
      <p className="muted">{t('messages.bounces')}</p>
    </WorkPage>
  )
}

function Again({ state, reason }: Failed) {
  const { t } = useTranslation('work')
  const name = t('messages.again-for', { what: t(`messages.state.${state}`), why: reasonText(t, { reason }) })
  return (
    <Form method="post">
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="reason" value={reason} />
      <Button kind="secondary" small busyLabel={t('messages.busy')} aria-label={name}>
        {t('messages.again')}
      </Button>
    </Form>
  )
}

/** A word of ours, or the number that the mail server answered with (RFC 5321). */
const reasonText = (t: Translate, { reason }: Pick<Failed, 'reason'>) =>
  /^\d+$/.test(reason) ? t('messages.reason.number', { number: reason }) : t(`messages.reason.${reason}`)
