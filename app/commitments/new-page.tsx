import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { DeskForm, Typed } from '#domain/commitments/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { CommitmentForm } from './commitment-form.tsx'

type Props = {
  place: { slug: string }
  form: DeskForm
  /** What is chosen for it already. */
  begun: Typed
  refused: { problem: Problem; typed: Typed } | undefined
}

/** The beginning of a commitment: saved as a draft, for nobody but those who write it. */
export function NewCommitmentPage({ place, form, begun, refused }: Props) {
  const { t } = useTranslation('commitments-desk')
  const field = refused?.problem.details?.field
  return (
    <WorkPage title={t('new')} actions={<Link to={`/work/${place.slug}/commitments`}>{t('all')}</Link>}>
      <ProblemMessage problem={refused?.problem} {...(typeof field === 'string' && { field })} />
      <div className="commitment-new">
        <CommitmentForm
          form={form}
          typed={refused?.typed ?? begun}
          state={null}
          seen={0}
          revision={0}
          isOvertaken={false}
        />
      </div>
    </WorkPage>
  )
}
