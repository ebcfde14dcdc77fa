import { Link } from '@remix-run/react'
import { CommitmentCard } from '#app/commitments/commitment-card.tsx'
import { dayText, listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Quotes } from '#app/insights/quotes.tsx'
import { LearnedList } from '#app/learning/learned-list.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { OpenAlliance, Standing } from '#domain/alliances/schema.ts'

type Props = { place: { name: string; slug: string }; alliance: OpenAlliance }

/** One alliance: who is in it, what people said, what it promised, how it is going, what it learned. */
export function OpenAlliancePage({ place, alliance }: Props) {
  const { t, i18n } = useTranslation(['alliances', 'commitments', 'learning'])
  const { kind, name, words, area, organisations, about, lines, standing, promised, endedOn, learned } = alliance
  const home = `/p/${place.slug}`
  return (
    <PublicPage home={home} className="commitment-page">
      <p className="eyebrow">
        <Link to={`${home}/alliances`}>{t('title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>
        <WordsIn words={name} />
      </h1>
      <p className="row">
        <Pill>{t(`kind.${kind}`)}</Pill>
        {area && <Name>{area}</Name>}
      </p>
      {endedOn && (
        <Notice>
          <p>{t('ended', { day: dayText(endedOn, i18n.language, { year: true }) })}</p>
        </Notice>
      )}
      <p className="lead as-written">
        <WordsIn words={words} />
      </p>
      <h2>{t('who')}</h2>
      <ul className="alliance-members">
        {organisations.map((each) => (
          <li key={each}>
            <Name>{each}</Name>
          </li>
        ))}
      </ul>
      {about.length > 0 && (
        <p>
          {t('about')}{' '}
          <strong>
            {listText(
              about.map(({ text }) => text),
              i18n.language,
            )}
          </strong>
        </p>
      )}
      <SaidToIt alliance={alliance} place={place.slug} />
      <section aria-labelledby="promised">
        <h2 id="promised">{t('did')}</h2>
        <p>{t('promised', { count: promised })}</p>
        <StandingLine standing={standing} />
        {promised > lines.length && <p className="muted">{t('newest', { count: lines.length })}</p>}
        <ul className="commitment-list">
          {lines.map((line) => (
            <CommitmentCard key={line.publicId} line={line} place={place.slug} />
          ))}
        </ul>
      </section>
      {learned.length > 0 && (
        <section aria-labelledby="learned">
          <h2 id="learned">{t('learning:page.title')}</h2>
          <LearnedList lines={learned} here={place.slug} level="h3" />
          <p>
            <Link to={`${home}/did/learned`}>{t('learning:link')}</Link>
          </p>
        </section>
      )}
      <p className="actions">
        <LinkButton to={`${home}/alliances`} kind="secondary">
          {t('all')}
        </LinkButton>
        <LinkButton to={`${home}/did`} kind="quiet">
          {t('commitments:all')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}

/** How it is going: how many promises have which colour, in words. */
function StandingLine({ standing }: { standing: Standing }) {
  const { t } = useTranslation('alliances')
  const looks = { green: 'done', amber: 'notice', red: 'problem', none: 'plain' } as const
  return (
    <>
      <ul className="plain-list alliance-standing">
        {(['green', 'amber', 'red', 'none'] as const)
          .filter((colour) => standing[colour] > 0)
          .map((colour) => (
            <li key={colour}>
              <Pill hue={looks[colour]}>
                {t('colour', { colour: t(`commitments:colour.${colour}`), count: standing[colour] })}
              </Pill>
            </li>
          ))}
      </ul>
      {standing.overdue > 0 && <p>{t('overdue', { count: standing.overdue })}</p>}
    </>
  )
}

/** What people said to its goals, as far as everybody may read it. */
function SaidToIt({ alliance, place }: { alliance: OpenAlliance; place: string }) {
  const { t, i18n } = useTranslation(['alliances', 'commitments'])
  const { goals, people, area, least, figuresOn } = alliance
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('commitments:said.title')}</h2>
      {area && people !== null && (
        <p>{people === 'withheld' ? t('area-withheld', { least }) : t('area-people', { count: people, area })}</p>
      )}
      {goals.map(({ publicId, short, figures, quotes }) => (
        <div key={publicId}>
          <p>
            <strong>
              <WordsIn words={short} />
            </strong>
            {figures && (
              <>
                {' · '}
                {figures.people === 'withheld'
                  ? t('commitments:said.withheld', { least })
                  : t('commitments:said.people', { count: figures.people })}
              </>
            )}
          </p>
          <Quotes quotes={quotes} />
        </div>
      ))}
      <p className="muted">
        {figuresOn
          ? t('commitments:said.as-of', { day: dayText(figuresOn, i18n.language, { year: true }) })
          : t('no-figures')}
      </p>
      <p>
        <Link to={`/p/${place}/said`}>{t('commitments:said-link')}</Link>
      </p>
    </section>
  )
}
