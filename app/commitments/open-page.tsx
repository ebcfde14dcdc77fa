import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { OpenTests } from '#app/learning/open-tests.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicCommitment } from '#domain/commitments/schema.ts'
import type { Tests } from '#domain/learning/schema.ts'
import { EvidenceOfDays } from './evidence-files.tsx'
import { MeasureChart } from './measure-chart.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { NoteList } from './note-list.tsx'
import { SaidSide } from './said-side.tsx'
import { StatusMark } from './status-mark.tsx'
import { VersionList } from './version-list.tsx'

type Props = { place: { name: string; slug: string }; commitment: PublicCommitment; tests: Tests }

/** You said, we did: one commitment, from people's words to what became of it. */
export function OpenCommitmentPage({ place, commitment, tests }: Props) {
  const { t, i18n } = useTranslation(['commitments', 'alliances'])
  const { title, mission, stance, answer, organisation, role, dueOn, firstDue, status } = commitment
  const { milestones, notes, measure, versions, isLate, today } = commitment
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  const home = `/p/${place.slug}`
  const beside = { place: place.slug, commitment: commitment.publicId }
  const end = notes.find(({ kind }) => kind === 'end')
  return (
    <PublicPage home={home} className="commitment-page">
      <p className="eyebrow">
        <Link to={`${home}/did`}>{t('title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>
        <WordsIn words={title} />
      </h1>
      <p className="row">
        <Pill hue={mission.hue}>
          <WordsIn words={mission.name} />
        </Pill>
        <StatusMark status={status} />
        <Link to={`${home}/did/how`}>{t('how.short')}</Link>
      </p>
      {isLate && <Late commitment={commitment} />}
      {end && (
        <Notice kind={commitment.outcome === 'kept' ? 'done' : 'notice'}>
          <p>
            <strong>{t(`reason.${status.reason}`)}</strong>
            {commitment.closedOn && <> · {day(commitment.closedOn)}</>}
          </p>
          <p className="as-written">
            <WordsIn words={end.words} />
          </p>
        </Notice>
      )}
      <SaidSide commitment={commitment} place={place.slug} />
      <section aria-labelledby="answer" className="card commitment-answer" data-stance={stance}>
        <h2 id="answer">{t(`stance.${stance}`)}</h2>
        <p className="as-written">
          <WordsIn words={answer} />
        </p>
        <dl className="commitment-facts">
          <dt>{t('who')}</dt>
          <dd>
            <Name>{organisation}</Name> · <Name>{role}</Name>
          </dd>
          {commitment.alliance && (
            <>
              <dt>{t('alliances:together')}</dt>
              <dd>
                <Link to={`${home}/alliances/${commitment.alliance.publicId}`}>
                  <WordsIn words={commitment.alliance.name} />
                </Link>
              </dd>
            </>
          )}
          {dueOn && (
            <>
              <dt>{t(stance === 'did' ? 'done-title' : 'due-title')}</dt>
              <dd>
                {day(dueOn)}
                {firstDue && firstDue < dueOn && stance !== 'did' && <> · {t('moved-from', { day: day(firstDue) })}</>}
              </dd>
            </>
          )}
          <dt>{t('published')}</dt>
          <dd>{day(commitment.publishedOn)}</dd>
        </dl>
      </section>
      {milestones.length > 0 && (
        <section aria-labelledby="steps">
          <h2 id="steps">{t('steps')}</h2>
          <MilestoneList milestones={milestones} today={isLate ? today : ''} />
        </section>
      )}
      {measure && (
        <section aria-labelledby="measure">
          <h2 id="measure">{t('measure.title')}</h2>
          <MeasureChart measure={measure} dueOn={dueOn} />
        </section>
      )}
      <EvidenceOfDays {...beside} days={commitment.filesOfDays} />
      <OpenTests tests={tests} place={place.slug} />
      {notes.length > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">{t('news')}</h2>
          <NoteList notes={notes} beside={beside} />
        </section>
      )}
      {versions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('version.title')}</h2>
          <VersionList versions={versions} />
        </section>
      )}
      <p className="actions">
        <LinkButton to={`${home}/did`} kind="secondary">
          {t('all')}
        </LinkButton>
        <LinkButton to={`${home}/said`} kind="quiet">
          {t('said-link')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}

/** A missed date, with what its owner says to it, or that they have said nothing. */
function Late({ commitment: { isOverdue, dueOn, late, organisation } }: { commitment: PublicCommitment }) {
  const { t, i18n } = useTranslation('commitments')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <Notice kind="problem">
      <p>
        <strong>{isOverdue && dueOn ? t('late.due', { day: day(dueOn) }) : t('late.step')}</strong>
      </p>
      {late ? (
        <>
          <p className="muted">
            {t('late.says')} <Name>{organisation}</Name>, {day(late.on)}
          </p>
          <blockquote className="as-written">
            <WordsIn words={late.words} />
          </blockquote>
        </>
      ) : (
        <p>{t('late.silent')}</p>
      )}
    </Notice>
  )
}
