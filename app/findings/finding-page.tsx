import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { FindingPage as Finding } from '#domain/findings/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { EvidenceList } from './evidence-list.tsx'
import { FindingEditor } from './finding-editor.tsx'
import { FindingHistory } from './finding-history.tsx'
import { FindingText } from './finding-text.tsx'
import { FrozenFigures } from './frozen-figures.tsx'
import { ReviewForm } from './review-form.tsx'
import { StatePill } from './state-pill.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { WordingProposal } from './wording-proposal.tsx'

export type Typed = Record<string, string | string[]>
type Props = {
  place: { slug: string }
  finding: Finding
  page: string
  mayPromise: boolean
  refused: { problem: Problem; typed: Typed } | undefined
}

const doings = ['save', 'send', 'freeze', 'remove', 'agree', 'send-back', 'withdraw', 'accept', 'decline']

/** One finding: what is claimed, what it stands on, how strong it is, and who looked at it. */
export function FindingPage({ place, finding, page, mayPromise, refused }: Props) {
  const { t } = useTranslation('findings')
  const [search] = useSearchParams()
  const done = doings.find((each) => each === search.get('done'))
  const { state, goal, may } = finding
  const insight = `/work/${place.slug}/insight`
  const field = refused?.problem.details?.field
  return (
    <WorkPage
      title={t('finding')}
      lead={<StatePill state={state} />}
      actions={
        <>
          <Link to={`${insight}/findings`}>{t('all')}</Link>
          {mayPromise && state === 'agreed' && (
            <LinkButton
              to={`/work/${place.slug}/commitments/new?goal=${goal.publicId}&finding=${finding.publicId}`}
              kind="secondary"
            >
              {t('promise')}
            </LinkButton>
          )}
        </>
      }
    >
      <ProblemMessage problem={refused?.problem} {...(typeof field === 'string' && { field })} />
      {done && !refused && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <p className="finding-goal">
        <Pill hue={goal.hue}>
          <WordsIn words={goal.missionName} />
        </Pill>{' '}
        <Link to={`${insight}/goals/${goal.publicId}`}>
          <WordsIn words={goal.short} />
        </Link>
      </p>
      <div className="finding-columns">
        <div>
          {may.write ? (
            <FindingEditor
              finding={finding}
              page={page}
              keepAt={`${insight}/findings/${finding.publicId}/keep`}
              refused={refused}
            />
          ) : (
            <>
              <FindingText finding={finding} />
              <EvidenceList finding={finding} />
            </>
          )}
          {!may.write && finding.proposal && <WordingProposal goal={goal} proposal={finding.proposal} />}
          {state === 'in-review' && <ReviewForm finding={finding} refused={refused} />}
          {may.withdraw && <WithdrawForm finding={finding} refused={refused} />}
        </div>
        <div>
          <FrozenFigures finding={finding} />
          <FindingHistory finding={finding} />
        </div>
      </div>
    </WorkPage>
  )
}
