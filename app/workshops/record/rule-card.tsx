import { useId } from 'react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice } from '#domain/workshops/schema/live.ts'
import type { Explained } from '#domain/workshops/schema/why.ts'
import { Said } from './said.tsx'

type Props = { explained: Explained; choices: readonly Choice[] }

/** One rule: how it counts, what it made of these votes, and its whole order. */
export function RuleCard({ explained: { rule, sentences, places, chosen, tie }, choices }: Props) {
  const { t, i18n } = useTranslation(['outcomes', 'priorities'])
  const heading = useId()
  const byId = new Map(choices.map((choice) => [choice.id, choice]))
  const rows = places.flatMap(({ options, score }, index) => {
    const before = places.slice(0, index).reduce((sum, place) => sum + place.options.length, 0)
    return options.map((option) => ({ option, score, place: before + 1, isShared: options.length > 1 }))
  })
  const isBudget = rule === 'greedy-budget' || rule === 'equal-shares'
  const hasScores = places.some(({ score }) => score !== null)
  return (
    <Card as="section" labelledBy={heading} className="rule-card">
      <h3 id={heading}>{t(`priorities:rule.${rule}.name`)}</h3>
      <p className="muted">{t(`priorities:rule.${rule}.how`)}</p>
      <Said sentences={sentences} choices={choices} />
      <table>
        <caption>{t('why.order')}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('why.place')}
            </th>
            <th scope="col">{t('why.choice')}</th>
            {hasScores && (
              <th scope="col" className="number">
                {t('why.score')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, score, place, isShared }) => {
            const choice = byId.get(option)
            return (
              <tr key={option} className={chosen.includes(option) ? 'chosen' : undefined}>
                <td className="number">{numberText(place, i18n.language)}</td>
                <th scope="row">
                  {choice && <WordsIn words={choice.text} />}
                  {chosen.includes(option) && (
                    <span className="result-mark">{t(isBudget ? 'why.funded' : 'why.chosen')}</span>
                  )}
                  {(tie?.includes(option) || (isShared && !isBudget && !chosen.includes(option))) && (
                    <span className="level-mark">{t('why.level')}</span>
                  )}
                </th>
                {hasScores && (
                  <td className="number">{score === null ? '–' : numberText(roundOff(score), i18n.language)}</td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}

/** An average to the second place. */
const roundOff = (score: number) => Math.round(score * 100) / 100
