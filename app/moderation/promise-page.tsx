import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { durationText } from './durations.ts'

type Props = { hours: number | null; isSaved: boolean; problem: Problem | undefined }

const choices = [24, 48, 72, 120, 168, 336]
const hour = 3_600_000

/** How soon the place says that it reads what comes in: its moderators see what is later than that. */
export function PromisePage({ hours, isSaved, problem }: Props) {
  const { t, i18n } = useTranslation('moderation')
  const offered = hours === null || choices.includes(hours) ? choices : [hours, ...choices]
  return (
    <WorkPage title={t('promise.title')} lead={t('promise.lead')}>
      <ProblemMessage problem={problem} />
      {isSaved && !problem && (
        <Notice kind="done" live>
          <p>{t('promise.saved')}</p>
        </Notice>
      )}
      <Form method="post">
        <p>
          <label htmlFor="hours">{t('promise.hours')}</label>
        </p>
        <p>
          <select id="hours" name="hours" className="input" defaultValue={hours ?? ''}>
            <option value="">{t('promise.none')}</option>
            {offered.map((choice) => (
              <option key={choice} value={choice}>
                {durationText(choice * hour, i18n.language)}
              </option>
            ))}
          </select>
        </p>
        <Button>{t('promise.save')}</Button>
      </Form>
    </WorkPage>
  )
}
