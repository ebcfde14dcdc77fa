import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageName } from '#app/moderation/language-name.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { longestNote, type OpenCase } from '#domain/safeguarding/schema.ts'
import { fieldOfAct, type TypedAct } from './case-fields.ts'
import { CaseLog } from './case-log.tsx'
import { HeldBecause } from './held-because.tsx'
import { LetInForm } from './let-in-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { useFresh } from './use-fresh.ts'
import { useWhen } from './when.ts'
import { Holder } from './worry-row.tsx'

type Props = {
  place: { slug: string; timeZone: string }
  worry: OpenCase
  at: Date
  isSaved: boolean
  refused: { problem: Problem; typed: TypedAct } | undefined
}

/** One worry with its words: who may read this page is decided by need to know, and reading it is written down. */
export function CasePage({ place, worry, at, isSaved, refused }: Props) {
  const { t } = useTranslation('safeguarding')
  useFresh()
  const { problem, typed } = refused ?? {}
  const here = `/work/${place.slug}/safeguarding`
  const isOver = worry.state === 'closed'
  return (
    <WorkPage
      title={t(`reasons.${worry.reason}`)}
      lead={<Facts worry={worry} at={at} timeZone={place.timeZone} />}
      actions={
        worry.isLead && (
          <LinkButton to={`${here}/${worry.publicId}/sheet`} kind="secondary">
            {t('case.sheet')}
          </LinkButton>
        )
      }
    >
      <ProblemMessage problem={problem} field={problem && fieldOfAct(problem.code)} />
      {isSaved && !refused && (
        <Notice kind="done" live>
          <p>{t('case.saved')}</p>
        </Notice>
      )}
      <p>
        <Link to={here}>
          <Icon name="back" /> {t('case.back')}
        </Link>
      </p>
      <div className="worry-case">
        <div className="worry-main">
          <Said worry={worry} timeZone={place.timeZone} />
          {worry.isLead && <Take worry={worry} />}
          {!isOver && worry.isLead && <OutcomeForm typed={typed} problem={problem} />}
          <Form method="post" className="card" noValidate>
            <TextArea
              id="note"
              name="note"
              label={t('case.note')}
              hint={t('case.note-hint')}
              rows={3}
              limit={longestNote}
              defaultValue={typed?.intent === 'note' ? typed.note : ''}
              key={worry.events.length}
              error={problem?.code === 'safeguarding.note-missing' ? problemText(t, problem) : undefined}
            />
            <Button kind="secondary" name="intent" value="note">
              {t('case.note-save')}
            </Button>
          </Form>
        </div>
        <div className="worry-beside">
          <LetInForm letIn={worry.letIn} colleagues={worry.colleagues} isLead={worry.isLead} />
          <CaseLog events={worry.events} timeZone={place.timeZone} />
        </div>
      </div>
    </WorkPage>
  )
}

function Facts({ worry, at, timeZone }: Pick<Props, 'worry' | 'at'> & { timeZone: string }) {
  const { t } = useTranslation('safeguarding')
  const { age, both } = useWhen(timeZone)
  const { state, openedAt, takenAt, raisedBy, organisation, title, outcome, closedAt, lead, isMine } = worry
  return (
    <>
      {t(`raised-by.${raisedBy}`)} · <Name>{organisation}</Name>
      {title && (
        <>
          {' · '}
          <WordsIn words={title} />
        </>
      )}{' '}
      <strong>
        {outcome && closedAt
          ? t('row.ended', { day: both(closedAt), outcome: t(`outcomes.${outcome}`) })
          : t(takenAt ? 'case.clock-taken' : 'case.clock', { age: age(openedAt, takenAt ?? at) })}
      </strong>{' '}
      {state !== 'closed' && <Holder {...{ state, lead, isMine }} />}
    </>
  )
}

function Said({
  worry: { said, answered, heldBecause, asked, reach, raisedBy },
  timeZone,
}: Pick<Props, 'worry'> & { timeZone: string }) {
  const { t, i18n } = useTranslation('safeguarding')
  const { day, time } = useWhen(timeZone)
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('case.said')}</h2>
      {asked && <p className="muted">{t('case.asked', { question: asked.text })}</p>}
      {said === null ? (
        <Notice>
          <p>{t('case.gone')}</p>
        </Notice>
      ) : (
        <>
          <Bubble
            language={said.language ?? undefined}
            source={[
              said.language && languageName(said.language, i18n.language),
              t('case.received', { day: day(said.receivedAt), time: time(said.receivedAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          >
            <span className="own-words">{said.text}</span>
          </Bubble>
          {answered && (
            <Bubble source={t('case.answered', { day: day(answered.at), time: time(answered.at) })}>
              <span className="own-words">{answered.text}</span>
            </Bubble>
          )}
          {heldBecause.map((each) => (
            <HeldBecause
              key={each.of}
              because={each}
              text={each.of === 'text' ? said.text : (answered?.text ?? '')}
              language={each.of === 'text' ? (said.language ?? undefined) : undefined}
            />
          ))}
          {said.isRedacted && <p className="muted">{t('case.redacted')}</p>}
        </>
      )}
      <h3>{t('case.reach')}</h3>
      {reach === null ? (
        <p>{t('case.reach-none')}</p>
      ) : (
        <>
          <p>
            <bdi>{reach}</bdi>
          </p>
          {raisedBy !== 'room' && <p className="muted">{t('case.reach-for')}</p>}
        </>
      )}
    </section>
  )
}

function Take({ worry: { state, isMine, lead } }: Pick<Props, 'worry'>) {
  const { t } = useTranslation('safeguarding')
  if (state === 'taken' && isMine) return null
  if (state === 'closed')
    return (
      <Form method="post">
        <Button kind="secondary" name="intent" value="again">
          {t('case.again')}
        </Button>
        <p className="muted">{t('case.again-hint')}</p>
      </Form>
    )
  return (
    <Form method="post">
      <Button name="intent" value="take" busyLabel={t('case.taking')}>
        {state === 'taken' && lead ? t('case.take-over', { name: lead }) : t('case.take')}
      </Button>
    </Form>
  )
}
