import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { DeskForm, Typed } from '#domain/commitments/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Learned } from '#domain/learning/schema.ts'
import { CommitmentForm } from './commitment-form.tsx'

type Props = {
  place: { slug: string }
  form: DeskForm
  /** What is chosen for it already. */
  begun: Typed
  /** What was learned elsewhere that leads to it. */
  source: Learned | null
  refused: { problem: Problem; typed: Typed } | undefined
}

/** The beginning of a commitment: saved as a draft, for nobody but those who write it. */
export function NewCommitmentPage({ place, form, begun, source, refused }: Props) {
  const { t } = useTranslation(['commitments-desk', 'learning-desk'])
  const field = refused?.problem.details?.field
  return (
    <WorkPage title={t('new')} actions={<Link to={`/work/${place.slug}/commitments`}>{t('all')}</Link>}>
      <ProblemMessage problem={refused?.problem} {...(typeof field === 'string' && { field })} />
      <div className="commitment-new">
        {source && (
          <Notice>
            <p>{t('learning-desk:because-new')}</p>
            <blockquote className="as-written">
              <WordsIn words={source.learned} />
            </blockquote>
          </Notice>
        )}
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
