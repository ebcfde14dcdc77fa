import { Form, Link } from '@remix-run/react'
import { SelectField } from '#app/commitments/select-field.tsx'
import type { Typed } from '#app/http/read-form.ts'
import { locales } from '#app/i18n/locales.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { NewLink } from './new-link.tsx'
import { type Open, RoleFields } from './role-fields.tsx'

type Props = {
  place: { slug: string }
  open: Open
  /** The organisation whose first lead is to be invited. */
  chosen: string | null
  answer: { problem?: Problem; typed?: Typed; link?: string; email?: string } | undefined
}

/** Asks somebody in: one address, one role. Afterwards the link stands here, this once. */
export function InvitePage({ place, open, chosen, answer }: Props) {
  const { t } = useTranslation('people-desk')
  const { problem, link, email, typed } = answer ?? {}
  const field = typeof problem?.details?.field === 'string' ? problem.details.field : undefined
  const was = (name: string) => (typeof typed?.[name] === 'string' ? (typed[name] as string) : '')
  return (
    <WorkPage
      title={t('invite')}
      lead={t('invite-lead')}
      actions={<Link to={`/work/${place.slug}/people`}>{t('all')}</Link>}
    >
      <ProblemMessage problem={problem} {...(field && { field })} />
      {link && email ? (
        <>
          <NewLink link={link} email={email} />
          <p className="actions">
            <LinkButton to=".">{t('invite-next')}</LinkButton>
          </p>
        </>
      ) : !open.wholePlace && open.organisations.length === 0 ? (
        <EmptyState title={t('nobody-to-invite')} />
      ) : (
        <Form method="post" noValidate className="people-form">
          <Field
            id="email"
            name="email"
            type="email"
            dir="ltr"
            autoComplete="off"
            maxLength={254}
            required
            label={t('form.email')}
            hint={t('form.email-hint')}
            error={problem && field === 'email' ? problemText(t, problem) : undefined}
            defaultValue={was('email')}
          />
          <RoleFields
            {...open}
            chosen={typed ? { role: was('role'), organisation: was('organisation') } : leadOf(chosen)}
            wrong={problem && field ? { field, text: problemText(t, problem) } : undefined}
          />
          <SelectField
            name="language"
            label={t('form.language')}
            hint={t('form.language-hint')}
            chosen={was('language') || 'en'}
          >
            {Object.entries(locales).map(([language, name]) => (
              <option key={language} value={language} lang={language}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button busyLabel={t('form.busy')}>{t('form.send')}</Button>
        </Form>
      )}
    </WorkPage>
  )
}

const leadOf = (organisation: string | null) => (organisation ? { role: 'organisation-lead', organisation } : undefined)
