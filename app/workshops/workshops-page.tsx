import type { Typed } from '#app/http/read-form.ts'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { FacilitatedOrganisation, ListedWorkshop } from '#domain/workshops/queries/facilitation.ts'
import { spacedCode } from './join-code.ts'
import type { WrongFields } from './new-workshop.server.ts'
import { NewWorkshopForm } from './new-workshop-form.tsx'

type Props = {
  place: string
  today: string
  workshops: readonly ListedWorkshop[]
  organisations: readonly FacilitatedOrganisation[]
  refused?: { problem: Problem; typed: Typed; wrong: WrongFields }
}

/** The workshops that somebody may run, and a form for the next one. */
export function WorkshopsPage({ place, today, workshops, organisations, refused }: Props) {
  const { t } = useTranslation('facilitation')
  const wrong = Object.entries(refused?.wrong ?? {})
  return (
    <WorkPage title={t('list.title')}>
      {wrong.length > 0 ? (
        <ErrorSummary
          errors={wrong.map(([field, { key, limit }]) => ({ field, text: t(`new.wrong.${key}`, { limit }) }))}
        />
      ) : (
        <ProblemMessage problem={refused?.problem} />
      )}
      {workshops.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.none-next')}</EmptyState>
      ) : (
        <ul className="work-cards">
          {workshops.map((workshop) => (
            <Listed key={workshop.publicId} place={place} workshop={workshop} />
          ))}
        </ul>
      )}
      <details className="new-workshop" open={refused !== undefined || workshops.length === 0 || undefined}>
        <summary>
          <h2>{t('new.heading')}</h2>
        </summary>
        <NewWorkshopForm today={today} organisations={organisations} typed={refused?.typed} wrong={refused?.wrong} />
      </details>
    </WorkPage>
  )
}

function Listed({ place, workshop }: { place: string; workshop: ListedWorkshop }) {
  const { t, i18n } = useTranslation('facilitation')
  const { publicId, title, organisation, joinCode, phase, heldOn, joined, activities } = workshop
  const hue = phase === 'open' ? 'live' : phase === 'ended' ? 'plain' : 'notice'
  return (
    <li className="card">
      <p className="row apart">
        <Pill hue={hue}>{t(`phase.${phase}`)}</Pill>
        <span>{dayText(heldOn, i18n.language, { year: true })}</span>
      </p>
      <h2>
        <WordsIn words={title} />
      </h2>
      <p className="muted">{organisation}</p>
      <p>
        {t('list.code')} <strong className="join-code">{spacedCode(joinCode)}</strong>
        <br />
        {t('list.activities', { count: activities })} · {t('list.joined', { count: joined })}
      </p>
      <LinkButton to={`/work/${place}/workshops/${publicId}`} kind={phase === 'ended' ? 'quiet' : 'primary'}>
        {t(phase === 'ended' ? 'list.look' : 'list.run')}
        <span className="visually-hidden"> {title.text}</span>
      </LinkButton>
    </li>
  )
}
