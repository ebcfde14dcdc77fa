import { Form, Link } from '@remix-run/react'
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
import type { Waiting } from '#domain/joining/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Member, Members } from '#domain/members/schema.ts'
import { NewLink } from './new-link.tsx'
import { roleText } from './role-text.ts'
import { WaitingList } from './waiting-list.tsx'

type Props = {
  members: Members
  waiting: Waiting[]
  search: string
  isFirst: boolean
  done: string | null
  answer: { problem?: Problem; link?: string; email?: string } | undefined
}

/** Who works here, and who was asked in. */
export function PeoplePage({ members, waiting, search, isFirst, done, answer }: Props) {
  const { t } = useTranslation(['people-desk', 'organisations'])
  const { people, count, next } = members
  const page = (after: string | null) =>
    `?${new URLSearchParams({ ...(search && { search }), ...(after && { after }) })}`
  return (
    <WorkPage
      title={t('title')}
      lead={t('count', { count })}
      actions={
        <>
          <Link to="../organisations" relative="path">
            {t('organisations:link')}
          </Link>
          <LinkButton to="invite">{t('invite')}</LinkButton>
        </>
      }
    >
      <ProblemMessage problem={answer?.problem} />
      {done && !answer && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      {answer?.link && answer.email && <NewLink link={answer.link} email={answer.email} />}
      {waiting.length > 0 && isFirst && <WaitingList waiting={waiting} />}
      <section aria-labelledby="members">
        <h2 id="members">{t('members')}</h2>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a search landmark, for browsers without the element */}
        <Form method="get" role="search" className="people-find">
          <Field
            name="search"
            type="search"
            label={t('search')}
            defaultValue={search}
            maxLength={80}
            autoComplete="off"
          />
          <Button kind="secondary">{t('find')}</Button>
          {search && <Link to="?">{t('everybody')}</Link>}
        </Form>
        {people.length === 0 ? (
          <EmptyState title={t('nobody')}>{t('nobody-next')}</EmptyState>
        ) : (
          <ul className="people-list">
            {people.map((member) => (
              <MemberRow key={member.personId} member={member} />
            ))}
          </ul>
        )}
        {(!isFirst || next) && (
          <p className="actions">
            {!isFirst && (
              <LinkButton to={page(null)} kind="secondary">
                {t('first-page')}
              </LinkButton>
            )}
            {next && (
              <LinkButton to={page(next)} kind="secondary">
                {t('next-page')}
              </LinkButton>
            )}
          </p>
        )}
      </section>
    </WorkPage>
  )
}

function MemberRow({ member: { personId, name, email, roles } }: { member: Member }) {
  const { t } = useTranslation(['people-desk', 'people'])
  return (
    <li className="card">
      <div>
        <h3>
          <Link to={personId}>
            <Name>{name}</Name>
          </Link>
        </h3>
        <p>{[...new Set(roles.map(({ role, organisation }) => roleText(t, role, organisation?.name)))].join(' · ')}</p>
        {email && (
          <p className="muted email">
            <bdi dir="ltr">{email}</bdi>
          </p>
        )}
      </div>
      {roles.some(({ isResting }) => isResting) && (
        <Pill hue="problem" icon="lock">
          {t('suspended')}
        </Pill>
      )}
    </li>
  )
}
