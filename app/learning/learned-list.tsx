import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Learned } from '#domain/learning/schema.ts'
import { NextPill } from './next-pill.tsx'

type Props = { lines: readonly Learned[]; here: string; doing?: (line: Learned) => ReactNode; level?: 'h2' | 'h3' }

/** What was learned, the newest first, each with what was tried and where. */
export function LearnedList({ lines, here, doing, level: Heading = 'h2' }: Props) {
  const { t, i18n } = useTranslation('learning')
  return (
    <ul className="commitment-list">
      {lines.map((line) => {
        const { publicId, learned, plan, next, endedOn, place, commitment, title, organisation, number, spread } = line
        return (
          <li key={publicId} className="card">
            <p className="row">
              <NextPill next={next} />
              <span className="muted">{dayText(endedOn, i18n.language, { year: true })}</span>
            </p>
            <Heading className="learned-words as-written">
              <WordsIn words={learned} />
            </Heading>
            <p className="as-written">
              <strong>{t('plan-then')}</strong> <WordsIn words={plan} />
            </p>
            <p>
              <Link to={`/p/${place.slug}/did/${commitment}#try-${number}`}>
                <WordsIn words={title} />
              </Link>{' '}
              · <Name>{organisation}</Name>
              {place.slug !== here && (
                <>
                  {' '}
                  · <Name>{place.name}</Name>
                </>
              )}
            </p>
            {spread > 0 && <p className="muted">{t('spread-count', { count: spread })}</p>}
            {doing?.(line)}
          </li>
        )
      })}
    </ul>
  )
}
