import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PromiseLine } from '#domain/promises/schema.ts'
import { PromiseFacts } from './promise-facts.tsx'
import { PromiseMark } from './promise-mark.tsx'

type Props = { lines: readonly PromiseLine[]; place: string /** Of each title. */; as: 'h2' | 'h3' }

/** What was asked, by when an answer was promised, and whether it came. */
export function PromiseList({ lines, place, as: Heading }: Props) {
  const { t } = useTranslation('promises')
  return (
    <ul className="commitment-list">
      {lines.map(({ kind, name, title, organisation, promised }) => (
        <li key={`${kind} ${name}`} className="card promise-card" data-status={promised.status}>
          <p className="row">
            <PromiseMark status={promised.status} isAnswered={promised.answer !== null} />
            <span className="muted">
              {t(`kind.${kind}`)} · <Name>{organisation}</Name>
            </span>
          </p>
          <Heading>
            {kind === 'survey' ? (
              <Link to={`/s/${name}`}>
                <WordsIn words={title} />
              </Link>
            ) : (
              <WordsIn words={title} />
            )}
          </Heading>
          <PromiseFacts promised={promised} organisation={organisation} place={place} />
        </li>
      ))}
    </ul>
  )
}
