import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Typed } from '#app/http/read-form.ts'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { Asked } from '#domain/joining/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = {
  asked: Asked & { as: 'nobody' | 'myself' | 'other' }
  /** Whoever is signed in. */
  person: string | null
  here: string
  refused?: { problem: Problem; typed: Typed; wrong: string[] }
}

/** What somebody was asked in for, and the two ways to come: with a new account, or with the one they have. */
export function AskedPage({ asked, person, here, refused }: Props) {
  const { t, i18n } = useTranslation(['joining', 'people'])
  const wrong = (['name', 'password'] as const).filter((name) => refused?.wrong.includes(name))
  const common = refused?.problem.code === 'people.password-common'
  return (
    <PublicPage>
      {wrong.length > 0 ? (
        <ErrorSummary errors={wrong.map((name) => ({ field: name, text: t(`people:first.${name}.wrong`) }))} />
      ) : (
        <ProblemMessage problem={refused?.problem} field={common ? 'password' : undefined} />
      )}
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { place: asked.place.name })}</p>
      <dl className="asked-facts card">
        {asked.organisation && (
          <Fact name={t('facts.organisation')}>
            <Name>{asked.organisation}</Name>
          </Fact>
        )}
        <Fact name={t('facts.role')}>
          {t(`people:roles.${asked.role}.name`)}: {t(`people:roles.${asked.role}.does`)}
        </Fact>
        {asked.invitedBy && (
          <Fact name={t('facts.by')}>
            <Name>{asked.invitedBy}</Name>
          </Fact>
        )}
        <Fact name={t('facts.email')}>
          <bdi dir="ltr">{asked.email}</bdi>
        </Fact>
        <Fact name={t('facts.until')}>{dayText(asked.expiresOn, i18n.language, { year: true })}</Fact>
      </dl>
      {asked.as === 'other' && <SignedInAsOther name={person ?? ''} />}
      {asked.as === 'myself' && (
        <Form method="post">
          <p>{t('myself.text', { name: person ?? '' })}</p>
          <Button name="as" value="myself" busyLabel={t('myself.busy')}>
            {t('myself.button')}
          </Button>
        </Form>
      )}
      {asked.as === 'nobody' && (
        <>
          <h2>{t('new.title')}</h2>
          <p>{t('new.lead')}</p>
          <Form method="post" noValidate>
            {/* For password managers: what one signs in with. */}
            <input type="email" name="email" value={asked.email} autoComplete="username" readOnly hidden />
            <Field
              id="name"
              name="name"
              autoComplete="name"
              maxLength={80}
              required
              label={t('people:first.name.label')}
              hint={t('people:first.name.hint')}
              error={wrong.includes('name') ? t('people:first.name.wrong') : undefined}
              defaultValue={typeof refused?.typed.name === 'string' ? refused.typed.name : undefined}
            />
            <Field
              id="password"
              name="password"
              type="password"
              autoComplete="new-password"
              maxLength={256}
              required
              label={t('people:first.password.label')}
              hint={t('people:first.password.hint')}
              error={wrong.includes('password') ? t('people:first.password.wrong') : undefined}
            />
            <Button name="as" value="new" busyLabel={t('new.busy')}>
              {t('new.button')}
            </Button>
          </Form>
          <h2>{t('known.title')}</h2>
          <p>{t('known.text')}</p>
          <p className="actions">
            <LinkButton to={`/sign-in?next=${encodeURIComponent(here)}`} kind="secondary">
              {t('known.link')}
            </LinkButton>
          </p>
        </>
      )}
    </PublicPage>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function SignedInAsOther({ name }: { name: string }) {
  const { t } = useTranslation('joining')
  return (
    <>
      <Notice kind="problem">
        <p>{t('other.text', { name })}</p>
      </Notice>
      <Form method="post" action="/sign-out">
        <Button kind="secondary">{t('other.sign-out')}</Button>
      </Form>
    </>
  )
}
