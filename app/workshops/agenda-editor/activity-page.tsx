import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { ActivityForm } from './activity-form.tsx'
import type { Draft, WrongFields } from './draft.ts'

export type ActivityAnswer = {
  draft: Draft
  madeOn: number
  wrong: WrongFields
  problem: Problem | null
  /** New with each change of the rows: the fields are drawn again. */
  stamp: string
  /** The field to go on at. */
  focus: string | null
}

type Props = {
  place: string
  /** Where the agenda is. */
  back: string
  isNew: boolean
  /** Why it cannot be changed; null where it can. */
  fixed: 'was-open' | 'too-long' | null
  draft: Draft
  madeOn: number
  answer?: ActivityAnswer
}

/** One activity as its facilitator writes it. */
export function ActivityPage({ place, back, isNew, fixed, answer, ...loaded }: Props) {
  const { t } = useTranslation('facilitation')
  const draft = answer?.draft ?? loaded.draft
  const wrong = Object.entries(answer?.wrong ?? {})
  return (
    <WorkPage title={t(`kinds.${draft.kind}.name`)} lead={t(`kinds.${draft.kind}.what`)}>
      <p>
        <Link to={back}>{t('editor.back')}</Link>
      </p>
      {wrong.length > 0 ? (
        <ErrorSummary
          errors={wrong.map(([field, { key, limit }]) => ({ field, text: t(`editor.wrong.${key}`, { limit }) }))}
        />
      ) : (
        <ProblemMessage problem={answer?.problem} />
      )}
      {answer?.problem?.kind === 'conflict' && (
        <p>
          <a href={back} target="_blank" rel="noreferrer">
            {t('editor.see-agenda')}
          </a>
        </p>
      )}
      {fixed === null ? (
        <ActivityForm
          key={answer?.stamp ?? ''}
          place={place}
          back={back}
          isNew={isNew}
          draft={draft}
          madeOn={answer?.madeOn ?? loaded.madeOn}
          wrong={answer?.wrong ?? {}}
          focus={answer?.focus ?? null}
        />
      ) : (
        <Notice>{t(`editor.${fixed}`)}</Notice>
      )}
    </WorkPage>
  )
}
