import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { mostInvitations } from '#domain/ways-in/schema.ts'
import { InvitationCards, type PrintedInvitation } from './invitation-cards.tsx'
import { PrintButton } from './print-button.tsx'

type Props = {
  place: { slug: string }
  survey: PublicSurvey
  counts: { made: number; used: number }
  address: string
  answer: { problem: Problem } | { made: PrintedInvitation[] } | undefined
}

/** Makes codes, and shows them this once: to print as cards, or as a list for letters. */
export function InvitationsPage({ place, survey, counts, address, answer }: Props) {
  const { t } = useTranslation('survey-desk')
  const hub = `/work/${place.slug}/surveys/${survey.slug}/ways-in`
  const made = answer && 'made' in answer ? answer.made : []
  const problem = answer && 'problem' in answer ? answer.problem : undefined
  return (
    <WorkPage
      title={t('ways.invitations.title')}
      lead={<WordsIn words={survey.title} />}
      actions={<Link to={hub}>{t('ways.back')}</Link>}
    >
      <ProblemMessage problem={problem} field={problem?.kind === 'invalid' ? 'count' : undefined} />
      <div className="no-print">
        <p>{t('ways.invitations.used', { used: counts.used, count: counts.made })}</p>
        {made.length > 0 ? (
          <>
            <Notice live>
              <p>{t('ways.invitations.once')}</p>
            </Notice>
            <div className="actions">
              <PrintButton label={t('ways.invitations.print')} />
              <Form method="post" action={`${hub}/invitations.csv`} reloadDocument>
                <input type="hidden" name="codes" value={made.map(({ code }) => code).join(' ')} />
                <Button kind="secondary">{t('ways.invitations.csv')}</Button>
              </Form>
            </div>
          </>
        ) : (
          <Form method="post" noValidate className="way-form">
            <Field
              id="count"
              name="count"
              inputMode="numeric"
              autoComplete="off"
              label={t('ways.invitations.how-many')}
              hint={t('ways.invitations.most', { most: mostInvitations })}
              defaultValue="30"
            />
            <Button busyLabel={t('ways.invitations.making')}>{t('ways.invitations.make')}</Button>
          </Form>
        )}
      </div>
      {made.length > 0 && <InvitationCards survey={survey} address={address} made={made} />}
    </WorkPage>
  )
}
