import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { OwnSession } from '#domain/auth/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { SessionList } from './session-list.tsx'

type Props = {
  place: { timeZone: string }
  sessions: OwnSession[]
  hasPassword: boolean
  done: 'end' | 'end-others' | 'password' | null
  problem: Problem | undefined
}

/** How one signs in: where that is so now, and the password. */
export function AccountPage({ place, sessions, hasPassword, done, problem }: Props) {
  const { t } = useTranslation('account')
  const field = problem?.code === 'people.password-common' ? 'password' : problem?.details?.field
  const errorOf = (name: string) => (problem && field === name ? problemText(t, problem) : undefined)
  return (
    <WorkPage title={t('title')} lead={t('lead')} actions={<Link to="..">{t('back')}</Link>}>
      <ProblemMessage problem={problem} {...(typeof field === 'string' && { field })} />
      {done && !problem && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <SessionList sessions={sessions} timeZone={place.timeZone} />
      <section aria-labelledby="new-password">
        <h2 id="new-password">{t('password.title')}</h2>
        {hasPassword ? (
          <>
            <p>{t('password.text')}</p>
            <Form method="post" noValidate className="people-form">
              <Field
                id="present"
                name="present"
                type="password"
                autoComplete="current-password"
                required
                maxLength={256}
                label={t('password.present')}
                error={errorOf('present')}
              />
              <Field
                id="password"
                name="password"
                type="password"
                autoComplete="new-password"
                required
                maxLength={256}
                label={t('password.next')}
                hint={t('password.hint')}
                error={errorOf('password')}
              />
              <Button name="intent" value="password" busyLabel={t('password.busy')}>
                {t('password.button')}
              </Button>
            </Form>
          </>
        ) : (
          <p>{t('problems.no-password')}</p>
        )}
      </section>
    </WorkPage>
  )
}
