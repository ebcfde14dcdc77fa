import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Quotes } from '#app/insights/quotes.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicCommitment } from '#domain/commitments/schema.ts'

/** You said: what people's words came to, how many spoke to it, and what some of them let us show. */
export function SaidSide({ commitment, place }: { commitment: PublicCommitment; place: string }) {
  const { t, i18n } = useTranslation('commitments')
  const { said, goals, chosenGoal, isGoalGone, finding, workshop, through, least, figuresOn } = commitment
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <section aria-labelledby="said" className="commitment-said">
      <h2 id="said">{t('said.title')}</h2>
      <blockquote className="bubble as-written">
        <WordsIn words={said} />
      </blockquote>
      {isGoalGone && (
        <p>
          {t(goals.length > 0 ? 'said.became' : 'said.gone')} <WordsIn words={chosenGoal} />
        </p>
      )}
      {goals.map(({ publicId, short, figures, quotes }) => (
        <div key={publicId}>
          <p>
            {t('said.goal')}{' '}
            <strong>
              <WordsIn words={short} />
            </strong>
          </p>
          {figures && (
            <p>
              {figures.people === 'withheld'
                ? t('said.withheld', { least })
                : t('said.people', { count: figures.people })}{' '}
              {figuresOn && <span className="muted">{t('said.as-of', { day: day(figuresOn) })}</span>}
            </p>
          )}
          <Quotes quotes={quotes} />
        </div>
      ))}
      {finding && (
        <p className="muted">
          {t(finding.isWithdrawn ? 'said.finding-back' : 'said.finding', { day: day(finding.on) })}
        </p>
      )}
      {workshop && (
        <p className="muted">
          {t('said.workshop', { day: day(workshop.heldOn) })} <WordsIn words={workshop.title} />
        </p>
      )}
      {through.length > 0 && (
        <div className="muted">
          <p>{t('said.through')}</p>
          <ul>
            {through.map(({ title, organisation, survey }) => (
              <li key={`${organisation} ${title.text}`}>
                <Name>{organisation}</Name>:{' '}
                {survey ? (
                  <Link to={`/s/${survey}`}>
                    <WordsIn words={title} />
                  </Link>
                ) : (
                  <WordsIn words={title} />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Link to={`/p/${place}/said`}>{t('said-link')}</Link>
      </p>
    </section>
  )
}
