import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { EntryState } from '#domain/workshops/queries/entry-desk.ts'
import { TalkLink } from './talk-link.tsx'

type Props = { workshop: string; votes: readonly EntryState[] }

/** What is on comes first: somebody stands in the hall and looks for it. */
const order = { open: 0, paused: 1, closed: 2, prepared: 3 } as const

/** What a helper can enter now: hands counted in the room, and sheets of paper. */
export function HelperPage({ workshop, votes }: Props) {
  const { t } = useTranslation('passes')
  const here = `/w/${workshop}/helper`
  const inOrder = votes.toSorted((one, other) => order[one.stage.state] - order[other.stage.state])
  return (
    <PublicPage wide className="helper">
      <h1>{t('helper.title')}</h1>
      <p className="lead">{t('helper.lead')}</p>
      {votes.length === 0 && <EmptyState title={t('helper.none')}>{t('helper.none-next')}</EmptyState>}
      <ul className="helper-votes">
        {inOrder.map(({ stage, takesHands, hands, paper }) => (
          <li key={stage.id} className="card">
            <p>
              <Pill hue={stage.state === 'open' ? 'live' : 'plain'}>{t(`helper.state.${stage.state}`)}</Pill>{' '}
              {stage.state === 'closed' && stage.revealed && <span className="muted">{t('helper.shown')}</span>}
            </p>
            <h2>
              <WordsIn words={stage.prompt} />
            </h2>
            <p className="muted">
              {takesHands && `${t('helper.hands-so-far', { n: hands })} · `}
              {t('helper.paper-so-far', { n: paper })}
            </p>
            <p className="actions">
              {takesHands && (
                <Link className="button" to={`${here}/${stage.id}/hands`}>
                  {t('helper.count')}
                  <span className="visually-hidden"> {stage.prompt.text}</span>
                </Link>
              )}
              <Link className="button secondary" to={`${here}/${stage.id}/paper`}>
                {t('helper.key')}
                <span className="visually-hidden"> {stage.prompt.text}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <TalkLink workshop={workshop} />
    </PublicPage>
  )
}
