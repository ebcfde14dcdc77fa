import { useLayoutEffect, useRef, useState } from 'react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { PublicChoice } from '#domain/surveys/schema/public.ts'
import { PicturedWords } from '../question-words.tsx'
import { moved, orderOf, type Ranks, ranksOf } from './ranking.ts'

type Props = {
  id: string
  choices: readonly PublicChoice[]
  ranks: Ranks
  canClear: boolean
  onChange(ranks: Ranks): void
}

/** The choices in their order, each with a button up and a button down. Says in words what a press did. */
export function RankingList({ id, choices, ranks, canClear, onChange }: Props) {
  const { t, i18n } = useTranslation('surveys')
  const [said, setSaid] = useState('')
  const pressed = useRef<string>()
  const keys = choices.map(({ key }) => key)
  const known = orderOf(keys, ranks)
  const order = known ?? keys
  const nameOf = (key: string) => choices.find((choice) => choice.key === key)?.text?.text ?? ''
  // A line that moves takes the focus off its button in some browsers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move.
  useLayoutEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus()
    pressed.current = undefined
  }, [ranks])
  const buttonId = (key: string, by: -1 | 1) => `${id}-${key}-${by < 0 ? 'up' : 'down'}`
  const move = (key: string, by: -1 | 1) => {
    const next = moved(order, key, by)
    pressed.current = buttonId(key, by)
    onChange(ranksOf(next))
    setSaid(t('question.ranking-moved', { choice: nameOf(key), rank: next.indexOf(key) + 1, total: keys.length }))
  }
  return (
    <>
      <ol className="rank-list plain-list" id={id} tabIndex={-1} data-known={known ? true : undefined}>
        {order.map((key, index) => {
          const choice = choices.find((each) => each.key === key)
          return (
            <li key={key}>
              <span className="rank">{known ? numberText(index + 1, i18n.language) : '–'}</span>
              <span className="rank-words">
                <PicturedWords words={choice?.text ?? null} picture={choice?.picture ?? null} />
              </span>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  className="move"
                  id={buttonId(key, by)}
                  aria-label={t(by < 0 ? 'question.ranking-up' : 'question.ranking-down', { choice: nameOf(key) })}
                  aria-disabled={(by < 0 ? index === 0 : index === order.length - 1) || undefined}
                  onClick={() => move(key, by)}
                >
                  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d={by < 0 ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} />
                  </svg>
                </button>
              ))}
            </li>
          )
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {!known && (
        <Button type="button" kind="secondary" small onClick={() => onChange(ranksOf(order))}>
          {t('question.ranking-start')}
        </Button>
      )}
      {known && canClear && (
        <Button
          type="button"
          kind="quiet"
          small
          onClick={() => {
            onChange(Object.fromEntries(keys.map((key) => [key, ''])))
            setSaid(t('question.ranking-cleared'))
          }}
        >
          {t('question.ranking-clear')}
        </Button>
      )}
    </>
  )
}
