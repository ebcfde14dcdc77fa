import { Form, Link } from '@remix-run/react'
import { SelectField } from '#app/commitments/select-field.tsx'
import type { Typed } from '#app/http/read-form.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { type Listed, longestName, organisationKinds } from '#domain/organisations/schema.ts'

type Props = {
  place: { slug: string }
  organisations: Listed[]
  /** Whether this person adds and changes them. */
  maySetUp: boolean
  /** The one whose form is open, by its name in links; 'new' for one more. */
  edited: string | null
  isSaved: boolean
  refused: { problem: Problem; typed: Typed } | undefined
}

/** Who takes part in a place, who looks after whom, and whom nobody leads yet. */
export function OrganisationsPage({ place, organisations, maySetUp, edited, isSaved, refused }: Props) {
  const { t } = useTranslation('organisations')
  const people = `/work/${place.slug}/people`
  const open = maySetUp ? edited : null
  const one = organisations.find(({ publicId }) => publicId === open)
  const add = <LinkButton to="?edit=new">{t('add')}</LinkButton>
  return (
    <WorkPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Link to={people}>{t('people-desk:all')}</Link>
          {maySetUp && !open && organisations.length > 0 && add}
        </>
      }
    >
      <ProblemMessage problem={refused?.problem} {...fieldOf(refused?.problem)} />
      {isSaved && !refused && (
        <Notice kind="done" live>
          <p>{t('saved')}</p>
        </Notice>
      )}
      {open && (one || open === 'new') && (
        <OrganisationForm
          key={open}
          one={one}
          bodies={organisations.filter(({ kind, publicId }) => kind === 'vcs-infrastructure' && publicId !== open)}
          refused={refused}
        />
      )}
      {organisations.length === 0 && !open ? (
        <EmptyState title={t('none')} action={maySetUp && add}>
          {t('none-next')}
        </EmptyState>
      ) : (
        <ul className="people-list">
          {organisations.map((each) => (
            <OrganisationRow key={each.publicId} one={each} maySetUp={maySetUp} people={people} />
          ))}
        </ul>
      )}
    </WorkPage>
  )
}

function OrganisationRow({ one, maySetUp, people }: { one: Listed; maySetUp: boolean; people: string }) {
  const { t } = useTranslation('organisations')
  return (
    <li className="card">
      <div>
        <h2>
          <Name>{one.name}</Name>
        </h2>
        <p>
          {t(`kind.${one.kind}`)}
          {one.lookedAfterBy && (
            <>
              {' '}
              · {t('looked-after')} <Name>{one.lookedAfterBy.name}</Name>
            </>
          )}
        </p>
        <p className="muted">
          {t('people', { count: one.people })} · {t('surveys', { count: one.surveys })} ·{' '}
          {t('workshops', { count: one.workshops })}
        </p>
        {!one.hasLead && (
          <Pill hue="notice" icon="info">
            {t('no-lead')}
          </Pill>
        )}
      </div>
      <div className="acts">
        {!one.hasLead && (
          <LinkButton to={`${people}/invite?for=${one.publicId}`} kind="secondary" small>
            {t('invite-lead')} <span className="visually-hidden">{one.name}</span>
          </LinkButton>
        )}
        {maySetUp && (
          <LinkButton to={`?edit=${one.publicId}`} kind="quiet" small>
            {t('edit')} <span className="visually-hidden">{one.name}</span>
          </LinkButton>
        )}
      </div>
    </li>
  )
}

type FormProps = { one: Listed | undefined; bodies: readonly Listed[]; refused: Props['refused'] }

function OrganisationForm({ one, bodies, refused }: FormProps) {
  const { t } = useTranslation('organisations')
  const { field } = fieldOf(refused?.problem)
  const errorOf = (name: string) => (refused && field === name ? problemText(t, refused.problem) : undefined)
  const was = (name: string, before: string) => {
    const typed = refused?.typed[name]
    return typeof typed === 'string' ? typed : before
  }
  return (
    <Form method="post" noValidate className="card people-form" aria-labelledby="organisation">
      <h2 id="organisation">{t(one ? 'change' : 'add')}</h2>
      <input type="hidden" name="publicId" value={one?.publicId ?? ''} />
      <Field
        id="name"
        name="name"
        label={t('form.name')}
        hint={t('form.name-hint')}
        error={errorOf('name')}
        defaultValue={was('name', one?.name ?? '')}
        maxLength={longestName}
        required
        autoComplete="off"
      />
      <SelectField name="kind" label={t('form.kind')} chosen={was('kind', one?.kind ?? 'vcs-group')}>
        {organisationKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      {bodies.length > 0 && (
        <SelectField
          name="lookedAfterBy"
          label={t('form.looked-after')}
          hint={t('form.looked-after-hint')}
          chosen={was('lookedAfterBy', one?.lookedAfterBy?.publicId ?? '')}
        >
          <option value="">{t('form.nobody')}</option>
          {bodies.map(({ publicId, name }) => (
            <option key={publicId} value={publicId}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <p className="actions">
        <Button busyLabel={t('form.saving')}>{t('form.save')}</Button>
        <Link to="?" className="button quiet">
          {t('form.cancel')}
        </Link>
      </p>
    </Form>
  )
}

const fieldOf = (problem: Problem | undefined): { field?: string } => {
  const field = problem?.details?.field
  return typeof field === 'string' ? { field } : {}
}
