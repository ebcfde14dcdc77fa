import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { DeskTests, type Learning } from '#app/learning/desk-tests.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { AnsweredGoal, DeskCommitment, DeskForm, Typed } from '#domain/commitments/schema.ts'
import type { EvidenceFile } from '#domain/evidence-files/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ComesFrom } from './comes-from.tsx'
import { CommitmentForm } from './commitment-form.tsx'
import { EvidenceOfDays } from './evidence-files.tsx'
import { CloseForm, LateForm, MilestoneForm, NewsForm, ReadingForm, StepForm } from './follow-up-forms.tsx'
import { MeasureChart } from './measure-chart.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { NoteList } from './note-list.tsx'
import type { Sent } from './sent.ts'
import { StatusMark } from './status-mark.tsx'
import { TakeDownForm } from './take-down-form.tsx'
import { VersionList } from './version-list.tsx'

export type Refused = { problem: Problem; sent: Sent; typed: Typed }
type Props = {
  place: { slug: string }
  commitment: DeskCommitment
  form: DeskForm | null
  learning: Learning
  refused: Refused | undefined
}

const doings = [
  ...['begin', 'save', 'overwrite', 'publish', 'news', 'late', 'reading', 'milestone'],
  ...['step-done', 'step-open', 'step-remove', 'close', 'test', 'result', 'take-down'],
]
/** What the form itself sends. */
const ofForm = ['save', 'publish', 'delete', 'overwrite']

/** One commitment in the workspace: its words, how it stands, and what happened since. */
export function DeskCommitmentPage({ place, commitment, form, learning, refused }: Props) {
  const { t, i18n } = useTranslation(['commitments-desk', 'commitments'])
  const [search] = useSearchParams()
  const { state, stance, title, mission, status, dueOn, revision, mayWrite, organisation, role, goal } = commitment
  const done = doings.find((each) => each === search.get('done'))
  const pressed = String(refused?.sent.act ?? '').split(' ')[0] ?? ''
  const sentBy = (...acts: string[]) => (acts.includes(pressed) ? refused?.sent : undefined)
  const field = refused?.problem.details?.field
  const isForm = ofForm.includes(pressed)
  const isOvertaken = isForm && refused?.problem.code === 'commitments-desk.changed-meanwhile'
  const typed = isForm && refused ? refused.typed : commitment.written
  return (
    <WorkPage
      title={<WordsIn words={title} />}
      lead={
        <>
          <Pill>{t(`state.${state}`)}</Pill> <Pill hue={mission.hue}>{<WordsIn words={mission.name} />}</Pill>
        </>
      }
      actions={
        <>
          <Link to={`/work/${place.slug}/commitments`}>{t('all')}</Link>
          {state !== 'draft' && (
            <LinkButton to={`/p/${place.slug}/did/${commitment.publicId}`} kind="secondary">
              {t('public-page')}
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
      {state !== 'draft' && (
        <p>
          <StatusMark status={status} />
        </p>
      )}
      <p className="muted">
        <strong>{t(`commitments:stance.${stance}`)}</strong> · {organisation}
        {role && <> · {role}</>}
        {dueOn && (
          <>
            {' '}
            ·{' '}
            {t(stance === 'did' ? 'commitments:done-on' : 'commitments:due', {
              day: dayText(dueOn, i18n.language, { year: true }),
            })}
          </>
        )}
      </p>
      {commitment.isGoalGone && <GoalGone commitment={commitment} />}
      <ComesFrom from={commitment.comesFrom} place={place.slug} />
      <div className="commitment-columns">
        <div>
          {mayWrite && form && state !== 'closed' ? (
            <Folded isFolded={state === 'published' && !isForm} label={t('change')}>
              {isOvertaken && (
                <Notice>
                  <p>{t('stands-now', { name: commitment.by ?? t('somebody') })}</p>
                  <p>
                    <WordsIn words={title} /> · {role}
                  </p>
                  <VersionList versions={commitment.versions.slice(0, 1)} />
                </Notice>
              )}
              <CommitmentForm
                // What somebody else saved is read into the form, unless something was typed that was not saved.
                key={isForm && refused ? 'typed' : commitment.writtenAt}
                form={form}
                typed={typed}
                state={state === 'draft' ? 'draft' : 'published'}
                seen={isOvertaken ? Number(refused?.sent.seen ?? revision) : revision}
                revision={revision}
                isOvertaken={isOvertaken}
                gone={commitment.isGoalGone ? { publicId: commitment.written.goal, goal } : undefined}
              />
            </Folded>
          ) : (
            <VersionList versions={commitment.versions} />
          )}
        </div>
        <FollowUp place={place.slug} commitment={commitment} learning={learning} sentBy={sentBy} />
      </div>
    </WorkPage>
  )
}

/** What is public is changed now and then: its form is folded away. */
function Folded({ isFolded, label, children }: { isFolded: boolean; label: string; children: ReactNode }) {
  return (
    <details className="commitment-words" open={!isFolded}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}

function GoalGone({ commitment: { goals } }: { commitment: DeskCommitment }) {
  const { t } = useTranslation('commitments-desk')
  return (
    <Notice>
      <p>
        {t(goals.length > 0 ? 'goal-became' : 'goal-gone')}{' '}
        {goals.map(({ publicId, short }: AnsweredGoal) => (
          <strong key={publicId}>
            <WordsIn words={short} />{' '}
          </strong>
        ))}
      </p>
    </Notice>
  )
}

type FollowProps = {
  place: string
  commitment: DeskCommitment
  learning: Learning
  sentBy(...acts: string[]): Sent | undefined
}

/** What happened since, and what can be told of it. */
function FollowUp({ place, commitment, learning, sentBy }: FollowProps) {
  const { t } = useTranslation('commitments-desk')
  const {
    state,
    stance,
    revision: seen,
    milestones,
    notes,
    versions,
    measure,
    mayWrite,
    dueOn,
    today,
    isLate,
  } = commitment
  const isOpen = state === 'published' && mayWrite
  const beside = {
    ...{ place, commitment: commitment.publicId },
    doing: (file: EvidenceFile) => mayWrite && <TakeDownForm file={file} seen={seen} sent={sentBy('take-down')} />,
  }
  return (
    <div>
      {isOpen && isLate && <LateForm seen={seen} sent={sentBy('late')} />}
      {stance !== 'wont' && (
        <section aria-labelledby="steps">
          <h2 id="steps">{t('steps')}</h2>
          {milestones.length === 0 && <p className="muted">{t('steps-none')}</p>}
          <MilestoneList
            milestones={milestones}
            today={isLate ? today : ''}
            doing={({ id, doneOn }) =>
              mayWrite &&
              state !== 'closed' && (
                <StepForm
                  key={`${id} ${doneOn}`}
                  id={id}
                  isDone={doneOn !== null}
                  isDraft={state === 'draft'}
                  seen={seen}
                />
              )
            }
          />
          {mayWrite && state !== 'closed' && (
            <MilestoneForm key={`step ${milestones.length}`} seen={seen} sent={sentBy('milestone')} />
          )}
        </section>
      )}
      {measure && state !== 'draft' && (
        <section aria-labelledby="measure-title">
          <h2 id="measure-title">{t('form.measured')}</h2>
          <MeasureChart measure={measure} dueOn={dueOn} />
          {isOpen && <ReadingForm key={`read ${seen}`} seen={seen} sent={sentBy('reading')} />}
        </section>
      )}
      <EvidenceOfDays {...beside} days={commitment.filesOfDays} />
      {state !== 'draft' && (
        <section aria-labelledby="news-title">
          <h2 id="news-title">{t('news.heading')}</h2>
          {isOpen && <NewsForm key={`news ${notes.length}`} seen={seen} sent={sentBy('news')} />}
          <NoteList notes={notes} beside={beside} />
        </section>
      )}
      <DeskTests place={place} commitment={commitment} learning={learning} sentBy={sentBy} />
      {isOpen && stance !== 'wont' && <CloseForm seen={seen} sent={sentBy('close')} />}
      {state === 'published' && versions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('versions')}</h2>
          <VersionList versions={versions} />
        </section>
      )}
    </div>
  )
}
