import { useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldError } from '#app/ui/field-error.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { fieldName, fieldOf } from '#domain/surveys/schema/answers.ts'
import type { KindProps } from './kind-props.ts'
import { idOfPart } from './parts.ts'
import { orderOf, type Ranks } from './ranking.ts'
import { RankingList } from './ranking-list.tsx'
import { RankingSelects } from './ranking-selects.tsx'

/** Choices in an order: by a rank for each, or with scripts by buttons that fill the same fields. */
export function RankingField({ screen, given, id, words, hint, asHeading, error, wrongPart }: KindProps) {
  const { t } = useTranslation('surveys')
  const isHydrated = useHydrated()
  const fields = useRef<HTMLDivElement>(null)
  const keys = screen.choices.map(({ key }) => key)
  const [ranks, setRanks] = useState<Ranks>(() => Object.fromEntries(keys.map((key) => [key, given[key]?.[0] ?? ''])))
  const change = (to: Ranks) => {
    setRanks(to)
    // Whoever keeps what is typed hears of what the buttons did, once the fields say it.
    setTimeout(() => fields.current?.dispatchEvent(new Event('input', { bubbles: true })))
  }
  // Ranks that are no order, from a visit without scripts, are mended where they stand.
  const [isOrderable] = useState(() => Object.values(ranks).every((rank) => rank === '') || !!orderOf(keys, ranks))
  const hasButtons = isHydrated && isOrderable
  return (
    <fieldset
      className="field ranking"
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      data-wrong={error ? true : undefined}
    >
      <legend>{asHeading ? <h1>{words}</h1> : words}</legend>
      <p className="hint" id={`${id}-hint`}>
        {hasButtons ? !screen.hint && t('question.ranking-hint-move') : t('question.ranking-hint')} {hint}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div ref={fields}>
        <RankingSelects
          choices={screen.choices}
          ranks={ranks}
          isHidden={hasButtons}
          nameOf={(key) => fieldName(fieldOf(screen.key, key))}
          idOf={(key) => (hasButtons ? undefined : idOfPart(id, screen, key))}
          wrong={error ? wrongPart : undefined}
          onRank={(key, rank) => setRanks((before) => ({ ...before, [key]: rank }))}
        />
      </div>
      {hasButtons && (
        <RankingList id={id} choices={screen.choices} ranks={ranks} canClear={!screen.required} onChange={change} />
      )}
    </fieldset>
  )
}
