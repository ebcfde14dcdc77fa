import { Link } from '@remix-run/react'
import { StatusMark } from '#app/commitments/status-mark.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Receipt } from '#domain/receipts/schema.ts'

type Answers = Receipt['answers']

/** What was answered to the goals that one's own words count in: promised, done, or not, with the reason. */
export function CameOfIt({ answers, place }: { answers: Answers; place: string }) {
  const { t } = useTranslation('receipts')
  return (
    <>
      <ul className="came-of-it">
        {answers.lines.map((line) => (
          <li key={line.publicId}>
            <OneAnswer line={line} place={place} />
          </li>
        ))}
      </ul>
      {answers.isMore && (
        <p>
          <Link to={`/p/${place}/did`}>{t('came-of-it.more')}</Link>
        </p>
      )}
    </>
  )
}

function OneAnswer({ line, place }: { line: Answers['lines'][number]; place: string }) {
  const { t, i18n } = useTranslation(['receipts', 'commitments'])
  const { publicId, stance, title, organisation, dueOn, firstDue, closedOn, status } = line
  const { isLate, late, isMoved, goal, quotesYou } = line
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <>
      <p className="came-of-it-title">
        {t(`came-of-it.${stance}`)}{' '}
        <Link to={`/p/${place}/did/${publicId}`}>
          <WordsIn words={title} />
        </Link>
      </p>
      <p>
        <Name>{organisation}</Name>
        {dueOn && <> · {t(stance === 'did' ? 'commitments:done-on' : 'commitments:due', { day: day(dueOn) })}</>}
        {dueOn && firstDue && firstDue < dueOn && stance !== 'did' && (
          <> · {t('commitments:moved-from', { day: day(firstDue) })}</>
        )}
      </p>
      <p className="row">
        <StatusMark status={status} />
        {closedOn && <span>{day(closedOn)}</span>}
      </p>
      {isLate &&
        (late ? (
          <p className="as-written">
            {t('commitments:late.says')} <WordsIn words={late.words} />
          </p>
        ) : (
          <p>{t('commitments:late.silent')}</p>
        ))}
      {isMoved && (
        <p>
          {t('came-of-it.moved')} <WordsIn words={goal} />
        </p>
      )}
      {quotesYou && <p>{t('came-of-it.quotes-you')}</p>}
    </>
  )
}
