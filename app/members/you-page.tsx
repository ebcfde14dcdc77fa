import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { HeldRole } from '#domain/members/schema.ts'
import { RoleList } from './member-page.tsx'

type Props = { place: { name: string }; roles: HeldRole[]; done: string | null; problem: Problem | undefined }

/** What one may do here, and the ways out of it. */
export function YouPage({ place, roles, done, problem }: Props) {
  const { t } = useTranslation(['people-desk', 'account'])
  return (
    <WorkPage
      title={t('you.title')}
      lead={t('you.lead', { place: place.name })}
      actions={<Link to="sign-in">{t('account:link')}</Link>}
    >
      <ProblemMessage problem={problem} />
      {done && !problem && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <RoleList roles={roles} act={t('you.give-up')} intent="take" />
      <section aria-labelledby="leave">
        <h2 id="leave">{t('you.leave')}</h2>
        <p>{t('you.leave-text')}</p>
        <Form method="post">
          <Button kind="danger" name="intent" value="leave">
            {t('you.leave-act')}
          </Button>
        </Form>
      </section>
    </WorkPage>
  )
}
