import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { ListedWorkshop } from '#domain/workshops/queries/facilitation.ts'
import { spacedCode } from './join-code.ts'

type Props = { place: string; workshops: readonly ListedWorkshop[] }

/** The workshops that somebody may run, and the way to the next one. */
export function WorkshopsPage({ place, workshops }: Props) {
  const { t } = useTranslation('facilitation')
  const make = (
    <LinkButton to={`/work/${place}/workshops/new`} kind="primary">
      {t('new.heading')}
    </LinkButton>
  )
  return (
    <WorkPage title={t('list.title')} actions={workshops.length > 0 && make}>
      {workshops.length === 0 ? (
        <EmptyState title={t('list.none')} action={make}>
          {t('list.none-next')}
        </EmptyState>
      ) : (
        <ul className="work-cards">
          {workshops.map((workshop) => (
            <Listed key={workshop.publicId} place={place} workshop={workshop} />
          ))}
        </ul>
      )}
    </WorkPage>
  )
}

function Listed({ place, workshop }: { place: string; workshop: ListedWorkshop }) {
  const { t, i18n } = useTranslation('facilitation')
  const { publicId, title, organisation, joinCode, phase, heldOn, joined, activities } = workshop
  const hue = phase === 'open' ? 'live' : phase === 'ended' ? 'plain' : 'notice'
  const desk = `/work/${place}/workshops/${publicId}`
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
      <p className="row">
        <LinkButton to={desk} kind={phase === 'ended' ? 'quiet' : 'primary'}>
          {t(phase === 'ended' ? 'list.look' : 'list.run')}
          <span className="visually-hidden"> {title.text}</span>
        </LinkButton>
        {phase !== 'ended' && (
          <LinkButton to={`${desk}/agenda`} kind="quiet">
            {t('list.agenda')}
            <span className="visually-hidden"> {title.text}</span>
          </LinkButton>
        )}
        <LinkButton to={`${desk}/settings`} kind="quiet">
          {t('settings.title')}
          <span className="visually-hidden"> {title.text}</span>
        </LinkButton>
      </p>
    </li>
  )
}
