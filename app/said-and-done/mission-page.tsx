import { Link } from '@remix-run/react'
import { CommitmentCard } from '#app/commitments/commitment-card.tsx'
import { PageLinks } from '#app/commitments/page-links.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { GoalCard } from '#app/insights/goal-card.tsx'
import { Quotes } from '#app/insights/quotes.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { OpenList } from '#domain/commitments/schema.ts'
import type { GoalOnWall, MissionOnWall, Wording } from '#domain/insights/schema.ts'
import { SaidFinder } from './said-finder.tsx'

type Said = { goals: GoalOnWall[]; on: string; least: number }
type Props = {
  place: { name: string; slug: string }
  mission: Pick<MissionOnWall, 'slug' | 'hue' | 'name' | 'statement'> & { goals: { publicId: string; text: Wording }[] }
  /** Null before figures were published for the first time. */
  said: Said | null
  list: OpenList
  search: string
}

/** One mission from both sides: what people said to its goals, and what was done about it. */
export function MissionPage({ place, mission, said, list, search }: Props) {
  const { t } = useTranslation(['commitments', 'insights'])
  const home = `/p/${place.slug}`
  const here = `${home}/missions/${mission.slug}`
  return (
    <PublicPage home={home} wide className="insights">
      <p className="eyebrow">
        <Name>{place.name}</Name>
      </p>
      <header className={`mission-head ${mission.hue}`}>
        <h1>
          <WordsIn words={mission.name} />
        </h1>
        <p className="lead">
          <WordsIn words={mission.statement} />
        </p>
      </header>
      <SaidFinder search={search} />
      {search !== '' && (
        <p role="status">
          {t('both.found', { said: said?.goals.length ?? 0, did: list.found })} <Link to={here}>{t('both.whole')}</Link>
        </p>
      )}
      <div className="both-sides">
        <section aria-labelledby="said">
          <h2 id="said">{t('insights:said.title')}</h2>
          <SaidSide mission={mission} said={said} isSearched={search !== ''} />
        </section>
        <section aria-labelledby="did">
          <h2 id="did">{t('title')}</h2>
          {list.lines.length === 0 ? (
            <p className="muted">{t(search === '' ? 'empty' : 'none-fit')}</p>
          ) : (
            <ul className="commitment-list">
              {list.lines.map((line) => (
                <CommitmentCard key={line.publicId} line={line} place={place.slug} level="h3" />
              ))}
            </ul>
          )}
          <PageLinks list={list} />
        </section>
      </div>
      <p className="actions">
        <LinkButton to={`${home}/said`} kind="secondary">
          {t('both.place')}
        </LinkButton>
        <LinkButton to={`${home}/groups`} kind="quiet">
          {t('groups.link')}
        </LinkButton>
        <LinkButton to={`${home}/poster?mission=${mission.slug}`} kind="quiet">
          {t('poster.link')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}

/** Goals with their numbers as published; before that, what they are. */
function SaidSide({ mission, said, isSearched }: Pick<Props, 'mission' | 'said'> & { isSearched: boolean }) {
  const { t, i18n } = useTranslation(['insights', 'commitments'])
  if (said === null)
    return (
      <>
        <p className="muted">{t('said.empty')}</p>
        <ul>
          {mission.goals.map(({ publicId, text }) => (
            <li key={publicId}>
              <WordsIn words={text} />
            </li>
          ))}
        </ul>
      </>
    )
  if (said.goals.length === 0) return <p className="muted">{t(isSearched ? 'find.none' : 'said.empty')}</p>
  const told = said.goals.map(({ figures: { people } }) => (people === 'withheld' ? 0 : people))
  return (
    <>
      <p className="muted">{t('said.published', { day: dayText(said.on, i18n.language) })}</p>
      {said.goals.map((goal) => (
        <div key={goal.publicId}>
          <GoalCard goal={goal} hue={mission.hue} most={Math.max(1, ...told)} least={said.least} />
          <Quotes quotes={goal.quotes} />
        </div>
      ))}
    </>
  )
}
