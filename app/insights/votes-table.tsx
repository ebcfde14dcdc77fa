import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { VotedChoice } from '#domain/insights/schema.ts'

type Props = { choices: readonly VotedChoice[]; about: 'goal' | 'mission' }

/** How rooms voted on the choices that stand for a goal, or for any goal of a mission. */
export function VotesTable({ choices, about }: Props) {
  const { t, i18n } = useTranslation('insights-desk')
  if (choices.length === 0) return <Card kind="flat">{t(`${about}.no-votes`)}</Card>
  const votesOf = ({ kind, votes, against, passes }: VotedChoice) =>
    kind === 'statements'
      ? [
          t('votes.agree', { count: votes }),
          t('votes.disagree', { count: against }),
          t('votes.pass', { count: passes }),
        ].join(', ')
      : t(kind === 'dots' ? 'votes.dots' : 'votes.chosen', { count: votes })
  return (
    <table>
      <caption className="visually-hidden">{t(`${about}.choices`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('votes.choice')}</th>
          <th scope="col">{t('votes.given')}</th>
          <th scope="col" className="number">
            {t('votes.voters')}
          </th>
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={`${choice.heldOn} ${choice.workshop.text} ${choice.activity.text} ${choice.choice.text}`}>
            <th scope="row">
              <WordsIn words={choice.choice} />
              <small className="muted">
                <WordsIn words={choice.activity} /> · <WordsIn words={choice.workshop} /> ·{' '}
                {dayText(choice.heldOn, i18n.language, { year: true })}
              </small>
            </th>
            <td>{votesOf(choice)}</td>
            <td className="number">{numberText(choice.voters, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
