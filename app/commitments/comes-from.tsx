import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { ComesFrom as From } from '#domain/commitments/schema.ts'

type Props = { from: From; place: string }

/** From a commitment back to what people said: what was concluded, its frozen counts, the goal, and the words behind it. */
export function ComesFrom({ from, place }: Props) {
  const { t, i18n } = useTranslation(['commitments-desk', 'commitments'])
  const { finding, workshop, goals, figuresOn, least, may } = from
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  const insight = `/work/${place}/insight`
  return (
    <section aria-labelledby="comes-from" className="card comes-from">
      <h2 id="comes-from">{t('from.title')}</h2>
      <ol>
        {finding && (
          <li>
            <Concluded finding={finding} place={place} />
          </li>
        )}
        {workshop && (
          <li>
            {t('from.workshop', { day: day(workshop.heldOn) })} <WordsIn words={workshop.title} />
          </li>
        )}
        {goals.map(({ publicId, short, published }) => (
          <li key={publicId}>
            <p>
              {t('from.goal')}{' '}
              {may.readInsight ? (
                <Link to={`${insight}/goals/${publicId}`}>
                  <WordsIn words={short} />
                </Link>
              ) : (
                <strong>
                  <WordsIn words={short} />
                </strong>
              )}
              {may.openBook && (
                <>
                  {' '}
                  · <Link to={`/work/${place}/code-book/${publicId}`}>{t('from.book')}</Link>
                </>
              )}
            </p>
            {published && figuresOn && (
              <p>
                {published.people === 'withheld'
                  ? t('commitments:said.withheld', { least })
                  : t('commitments:said.people', { count: published.people })}{' '}
                <span className="muted">{t('from.published', { day: day(figuresOn) })}</span>
              </p>
            )}
            {may.readWords && (
              <p>
                <Link to={`${insight}/contributions?goal=${publicId}`}>{t('from.words')}</Link>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A finding with the counts it stood on when they were frozen; its day alone where this reader reads other people's. */
function Concluded({ finding, place }: { finding: NonNullable<From['finding']>; place: string }) {
  const { t, i18n } = useTranslation('commitments-desk')
  const { on, isWithdrawn, whole } = finding
  const day = (value: string) => dayText(value, i18n.language, { year: true })
  const told = (count: number | 'withheld' | null, least: number) =>
    typeof count === 'number' ? count : t('from.under', { least })
  return (
    <>
      <p>
        {t(isWithdrawn ? 'from.finding-back' : 'from.finding', { day: on ? day(on) : '' })}{' '}
        {whole && <Link to={`/work/${place}/insight/findings/${whole.publicId}`}>{whole.claim}</Link>}
      </p>
      {whole && (
        <p>
          {t('from.frozen', {
            day: day(whole.frozenOn),
            people: told(whole.people, whole.least),
            said: told(whole.contributions, whole.least),
          })}{' '}
          {t('from.evidence', { count: whole.evidence })}
        </p>
      )}
    </>
  )
}
