import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { HeldRole, Member } from '#domain/members/schema.ts'
import { type Open, RoleFields } from './role-fields.tsx'
import { roleText } from './role-text.ts'

type Props = {
  place: { slug: string }
  member: Member
  /** What of one's own could be handed over to them; empty on one's own page. */
  own: HeldRole[]
  isOneself: boolean
  open: Open
  done: string | null
  problem: Problem | undefined
}

/** One person: what they may do here, and what whoever tends it can change. */
export function MemberPage({ place, member, own, isOneself, open, done, problem }: Props) {
  const { t } = useTranslation(['people-desk', 'people'])
  const isResting = member.roles.some((role) => role.isResting)
  const field = typeof problem?.details?.field === 'string' ? problem.details.field : undefined
  return (
    <WorkPage
      title={<Name>{member.name}</Name>}
      lead={member.email && <bdi dir="ltr">{member.email}</bdi>}
      actions={<Link to={`/work/${place.slug}/people`}>{t('all')}</Link>}
    >
      <ProblemMessage problem={problem} {...(field && { field })} />
      {done && !problem && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <section aria-labelledby="roles">
        <h2 id="roles">{t('member.roles')}</h2>
        <RoleList roles={member.roles} act={t('member.take')} intent="take" />
      </section>
      {isOneself && (
        <p>
          <Link to={`/work/${place.slug}/you`}>{t('member.yourself')}</Link>
        </p>
      )}
      {!isResting && (open.wholePlace || open.organisations.length > 0) && (
        <details className="card people-form">
          <summary>{t('member.give')}</summary>
          <Form method="post">
            <RoleFields {...open} />
            <Button name="intent" value="give" busyLabel={t('form.busy-give')}>
              {t('member.give')}
            </Button>
          </Form>
        </details>
      )}
      {!isOneself && !isResting && own.length > 0 && (
        <section aria-labelledby="hand-over">
          <h2 id="hand-over">{t('member.hand-over')}</h2>
          <p>{t('member.hand-over-text')}</p>
          <RoleList roles={own} act={t('member.hand-over-act')} intent="hand-over" />
        </section>
      )}
      {!isOneself && (
        <section aria-labelledby="suspend">
          <h2 id="suspend">{t(isResting ? 'member.resume' : 'member.suspend')}</h2>
          <p>{t(isResting ? 'member.resume-text' : 'member.suspend-text')}</p>
          <Form method="post">
            <Button kind={isResting ? 'secondary' : 'danger'} name="intent" value={isResting ? 'resume' : 'suspend'}>
              {t(isResting ? 'member.resume' : 'member.suspend')}
            </Button>
          </Form>
        </section>
      )}
    </WorkPage>
  )
}

type ListProps = { roles: readonly HeldRole[]; act: string; intent: 'take' | 'hand-over' }

/** Roles, each with what can be done with it. Those that rest wait for all to be given back. */
export function RoleList({ roles, act, intent }: ListProps) {
  const { t } = useTranslation(['people-desk', 'people'])
  return (
    <ul className="people-list">
      {roles.map(({ role, organisation, isResting }) => {
        const name = roleText(t, role, organisation?.name)
        return (
          <li key={`${role} ${organisation?.publicId}`} className="card">
            <div>
              <h3>{name}</h3>
              <p className="muted">{t(`people:roles.${role}.does`)}</p>
            </div>
            {isResting ? (
              <Pill hue="problem" icon="lock">
                {t('suspended')}
              </Pill>
            ) : (
              <Form method="post">
                <input type="hidden" name="role" value={role} />
                <input type="hidden" name="organisation" value={organisation?.publicId ?? ''} />
                <Button kind="danger" small name="intent" value={intent}>
                  {act} <span className="visually-hidden">{name}</span>
                </Button>
              </Form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
