import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { GivenToScreen, PublicScreen } from '#domain/surveys/schema/public.ts'
import { useChoiceLabel } from './use-choice-label.tsx'

/** A matrix or statements: each row with what was picked for it, the passed over ones too. */
export function GivenRows({ screen, given }: { screen: PublicScreen; given: GivenToScreen }) {
  const { t } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  return (
    <dl className="given-rows">
      {screen.rows.map(({ key, text }) => {
        const picked = screen.choices.find((choice) => choice.key === given[key]?.[0])
        return (
          <div key={key}>
            <dt>{text && <WordsIn words={text} />}</dt>
            <dd>{picked ? labelOf(picked, screen.kind) : t('check.row-skipped')}</dd>
          </div>
        )
      })}
    </dl>
  )
}
