import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import { StatusMark } from './status-mark.tsx'

type Props = { line: CommitmentLine; place: string; level?: 'h2' | 'h3' | 'h4' }

/** One commitment on a list: what is answered, by whom, by when, and how it stands. */
export function CommitmentCard({ line, place, level: Title = 'h2' }: Props) {
  const { t, i18n } = useTranslation('commitments')
  const { publicId, title, stance, mission, goal, organisation, dueOn, status } = line
  return (
    <li className={`card commitment-card ${mission.hue}`}>
      <p className="row">
        <Pill hue={mission.hue}>
          <WordsIn words={mission.name} />
        </Pill>
        <span className="muted">
          <WordsIn words={goal} />
        </span>
      </p>
      <Title>
        <span className="commitment-stance">{t(`stance.${stance}`)}</span>{' '}
        <Link to={`/p/${place}/did/${publicId}`}>
          <WordsIn words={title} />
        </Link>
      </Title>
      <p className="muted">
        <Name>{organisation}</Name>
        {dueOn && (
          <> · {t(stance === 'did' ? 'done-on' : 'due', { day: dayText(dueOn, i18n.language, { year: true }) })}</>
        )}
      </p>
      <p>
        <StatusMark status={status} />
      </p>
    </li>
  )
}
