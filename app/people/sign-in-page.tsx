import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { DemoPerson } from '#domain/auth/queries.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { DemoRoles } from './demo-roles.tsx'

type Props = {
  isSignedIn: boolean
  next: string
  /** Empty but in the demo. */
  people: DemoPerson[]
  refused?: { problem: Problem; email?: string }
}

/** For staff. Residents never need an account, and the page says so. */
export function SignInPage({ isSignedIn, next, people, refused }: Props) {
  const { t } = useTranslation(['people', 'joining'])
  return (
    <PublicPage>
      <ProblemMessage problem={refused?.problem} field={refused?.problem.kind === 'invalid' ? 'email' : undefined} />
      <h1>{t('sign-in.title')}</h1>
      <p className="lead">{t('sign-in.lead')}</p>
      {isSignedIn && (
        <Notice kind="done">
          {t('sign-in.already')} <Link to={next}>{t('sign-in.go-on')}</Link>
        </Notice>
      )}
      {people.length > 0 && <DemoRoles people={people} />}
      <Form method="post">
        {people.length > 0 && <h2>{t('sign-in.with-password')}</h2>}
        <Field
          id="email"
          name="email"
          label={t('sign-in.email')}
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          defaultValue={refused?.email}
        />
        <Field
          name="password"
          label={t('sign-in.password')}
          type="password"
          autoComplete="current-password"
          required
          maxLength={256}
        />
        <p>
          <Link to="/forgotten">{t('joining:again.title')}</Link>
        </p>
        <Button busyLabel={t('sign-in.busy')} kind={people.length > 0 ? 'secondary' : 'primary'}>
          {t('sign-in.button')}
        </Button>
      </Form>
    </PublicPage>
  )
}
