import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { DeskAnswer, Typed } from '#domain/promises/schema.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerVersions } from './answer-versions.tsx'
import { PromiseFacts } from './promise-facts.tsx'
import { PromiseMark } from './promise-mark.tsx'

type Props = {
  place: { slug: string }
  answer: DeskAnswer
  refused: { problem: Problem; typed: Typed; seen: number } | undefined
}

const doings = ['save', 'publish', 'correct']

/** What came of a survey or workshop, as it is written: a draft, then public, then corrected. */
export function DeskAnswerPage({ place, answer, refused }: Props) {
  const { t } = useTranslation(['promises-desk', 'promises'])
  const [search] = useSearchParams()
  const { title, organisation, promised, state, kind, isOpen, publicId, versions } = answer
  const field = refused?.problem.details?.field
  const done = doings.find((each) => each === search.get('done'))
  const isOvertaken = refused?.problem.code === 'promises-desk.changed-meanwhile'
  return (
    <WorkPage
      title={
        <>
          {t('promises:answer.title')} <WordsIn words={title} />
        </>
      }
      lead={
        <>
          {state !== 'published' && <Pill>{t(`state.${state}`)}</Pill>}{' '}
          <PromiseMark status={promised.status} isAnswered={state === 'published'} />
        </>
      }
      actions={
        <>
          <Link to={`/work/${place.slug}/commitments/promises`}>{t('all')}</Link>
          {state === 'published' && (
            <LinkButton to={`/p/${place.slug}/did/answers/${publicId}`} kind="secondary">
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
      <div className="commitment-new">
        <p className="muted">
          {t(`promises:kind.${kind}`)} · <bdi>{organisation}</bdi>
        </p>
        <PromiseFacts promised={promised} organisation={organisation} />
        {isOpen && <p className="muted">{t(`open.${kind}`)}</p>}
        {isOvertaken && (
          <Notice>
            <p>{t('stands-now', { name: answer.by ?? t('somebody') })}</p>
            <p className="as-written">{answer.written.texts.said.en}</p>
            <p className="as-written">{answer.written.texts.will.en}</p>
          </Notice>
        )}
        <AnswerForm
          // What somebody else saved is read into the form, unless something was typed that was not saved.
          key={refused ? 'typed' : answer.writtenAt}
          answer={answer}
          typed={refused?.typed ?? answer.written}
          isOvertaken={isOvertaken}
        />
        {versions.length > 1 && (
          <section aria-labelledby="versions">
            <h2 id="versions">{t('promises:answer.versions')}</h2>
            <AnswerVersions versions={versions.slice(1)} />
          </section>
        )}
      </div>
    </WorkPage>
  )
}
