import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicChoice } from '#domain/surveys/schema/public.ts'
import { PicturedWords } from '../question-words.tsx'
import type { Ranks } from './ranking.ts'

type Props = {
  choices: readonly PublicChoice[]
  ranks: Ranks
  /** Sent along, but filled in by buttons. */
  isHidden: boolean
  nameOf(key: string): string
  idOf(key: string): string | undefined
  wrong: string | undefined
  onRank(key: string, rank: string): void
}

/** A rank to pick for each choice. */
export function RankingSelects({ choices, ranks, isHidden, nameOf, idOf, wrong, onRank }: Props) {
  const { t, i18n } = useTranslation('surveys')
  return (
    <ol className="rank-fields plain-list" hidden={isHidden}>
      {choices.map(({ key, text, picture }) => (
        <li key={key}>
          <label>
            <span>
              <PicturedWords words={text} picture={picture} />
            </span>
            <select
              className="select"
              id={idOf(key)}
              name={nameOf(key)}
              value={ranks[key]}
              aria-invalid={wrong === key || undefined}
              onChange={(event) => onRank(key, event.target.value)}
            >
              <option value="">{t('question.ranking-none')}</option>
              {choices.map((choice, index) => (
                <option key={choice.key} value={index + 1}>
                  {numberText(index + 1, i18n.language)}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ol>
  )
}
