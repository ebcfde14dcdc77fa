import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { StageSettings } from '#domain/workshops/schema/live.ts'

export type ScaleField = Pick<StageSettings, 'lowText' | 'highText'> & {
  low: number
  high: number
  label: string
  answer: number | undefined
  /** Whether scripts run: then each press is sent at once. */
  isReady: boolean
  give(value: number): void
}

/** The steps of a scale as a row of large radio buttons, with what its ends mean. */
export function Steps({ low, high, lowText, highText, answer, isReady, give }: ScaleField) {
  const { t } = useTranslation('workshops')
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index)
  return (
    <>
      <div className="steps" data-many={values.length > 7 || undefined}>
        {values.map((value) => (
          <label key={value} className="step">
            <input
              type="radio"
              name="answer"
              value={value}
              {...(isReady
                ? { checked: answer === value, onChange: () => give(value) }
                : { defaultChecked: answer === value })}
            />
            <span>
              {t('results.number', { count: value })}
              {value === low && lowText && <span className="visually-hidden"> {lowText.text}</span>}
              {value === high && highText && <span className="visually-hidden"> {highText.text}</span>}
            </span>
          </label>
        ))}
      </div>
      <ScaleEnds lowText={lowText} highText={highText} />
    </>
  )
}

export const ScaleEnds = ({ lowText, highText }: Pick<StageSettings, 'lowText' | 'highText'>) =>
  (lowText || highText) && (
    <p className="scale-ends">
      <span>{lowText && <WordsIn words={lowText} />}</span>
      <span>{highText && <WordsIn words={highText} />}</span>
    </p>
  )
