import { Link } from '@remix-run/react'
import { CommitmentCard } from '#app/commitments/commitment-card.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Quotes } from '#app/insights/quotes.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import type { GroupPage as Group } from '#domain/credits/schema.ts'

type Props = { place: { name: string; slug: string }; group: Group }

/** What came through one group, and what was done about it; its name stands beside what it brought. */
export function GroupPage({ place, group }: Props) {
  const { t } = useTranslation(['commitments', 'insights'])
  const { publicId, name, surveys, alliances, answers, own } = group
  const home = `/p/${place.slug}`
  return (
    <PublicPage home={home} wide className="insights">
      <p className="eyebrow">
        <Link to={`${home}/groups`}>{t('groups.title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>
        <Name>{name}</Name>
      </h1>
      <div className="both-sides">
        <section aria-labelledby="said">
          <h2 id="said">{t('groups.said')}</h2>
          <BroughtBy group={group} />
          {surveys.length > 0 && (
            <>
              <h3>{t('groups.asked')}</h3>
              <ul>
                {surveys.map(({ slug, title }) => (
                  <li key={slug}>
                    <Link to={`/s/${slug}`}>
                      <WordsIn words={title} />
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="did">
          <h2 id="did">{t('title')}</h2>
          <Lines title={t('groups.own')} lines={own} place={place.slug} />
          <Lines title={t('groups.answers')} lines={answers} place={place.slug} />
          {own.length + answers.length === 0 && <p className="muted">{t('empty')}</p>}
        </section>
      </div>
      {alliances.length > 0 && (
        <section aria-labelledby="with">
          <h2 id="with">{t('groups.with')}</h2>
          <ul>
            {alliances.map((each) => (
              <li key={each.publicId}>
                <Link to={`${home}/alliances/${each.publicId}`}>
                  <WordsIn words={each.name} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="actions">
        <LinkButton to={`${home}/groups`} kind="secondary">
          {t('groups.link')}
        </LinkButton>
        <LinkButton to={`${home}/poster?group=${publicId}`} kind="quiet">
          {t('poster.link')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}

/** The words that everybody may read and that came through it, under the goals that they speak to. */
function BroughtBy({ group: { name, goals, figuresOn, least } }: Pick<Props, 'group'>) {
  const { t, i18n } = useTranslation(['commitments', 'insights'])
  if (goals.length === 0) return <p className="muted">{t('groups.none-said')}</p>
  return (
    <>
      <p>{t('groups.thanks', { group: name })}</p>
      {goals.map(({ publicId, short, figures, quotes }) => (
        <div key={publicId}>
          <h3>
            <WordsIn words={short} />
          </h3>
          <Quotes quotes={quotes} />
          {figures && (
            <p className="muted">
              {figures.people === 'withheld'
                ? t('said.withheld', { least })
                : t('groups.everybody', { people: figures.people })}
            </p>
          )}
        </div>
      ))}
      {figuresOn && (
        <p className="muted">{t('said.as-of', { day: dayText(figuresOn, i18n.language, { year: true }) })}</p>
      )}
    </>
  )
}

function Lines({ title, lines, place }: { title: string; lines: readonly CommitmentLine[]; place: string }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="commitment-list">
        {lines.map((line) => (
          <CommitmentCard key={line.publicId} line={line} place={place} level="h4" />
        ))}
      </ul>
    </>
  )
}
