import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Wording } from '#domain/insights/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = {
  place: { slug: string }
  missions: { slug: string; name: Wording; goals: { publicId: string; short: Wording }[] }[]
  chosen: string | null
  problem: Problem | undefined
}

/** Which goal a finding is about: its counts are taken as they are told at this moment. */
export function NewFindingPage({ place, missions, chosen, problem }: Props) {
  const { t } = useTranslation('findings')
  return (
    <WorkPage title={t('new.title')} actions={<Link to={`/work/${place.slug}/insight/findings`}>{t('all')}</Link>}>
      <ProblemMessage problem={problem} field="goal" />
      <Form method="post" className="card finding-new">
        <div className="field">
          <label htmlFor="goal">{t('new.goal')}</label>
          <p className="hint" id="goal-hint">
            {t('new.hint')}
          </p>
          <select
            id="goal"
            name="goal"
            className="input"
            defaultValue={chosen ?? undefined}
            aria-describedby="goal-hint"
          >
            {missions.map(({ slug, name, goals }) => (
              <optgroup key={slug} label={name.text}>
                {goals.map(({ publicId, short }) => (
                  <option key={publicId} value={publicId} lang={short.language}>
                    {short.text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <Button busyLabel={t('new.beginning')}>{t('new.begin')}</Button>
      </Form>
    </WorkPage>
  )
}
