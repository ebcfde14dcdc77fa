import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { letterOf } from '#app/ways-in/paper/letters.ts'
import type { Choice, Stage } from '#domain/workshops/schema/live.ts'
import { answersTo } from '../helper/answers.ts'
import { moneyText } from '../money.ts'

/** One vote as it is filled in with a pen. Letters beside the boxes are the keys that whoever keys it in presses. */
export function SheetVote({ stage, number }: { stage: Stage; number: number }) {
  const { t, i18n } = useTranslation(['passes', 'workshops'])
  const { kind, choices, settings, dots, prompt } = stage
  const answers = settings.isSlider ? [] : answersTo(t, stage)
  const isTicked = kind === 'poll' || kind === 'budget'
  return (
    <section className="sheet-vote">
      <h2>
        <span className="counted">{number}</span> <WordsIn words={prompt} />
      </h2>
      <p className="sheet-how">{howTo()}</p>
      {answers.length > 0 ? (
        <Grid {...{ stage, answers }} />
      ) : (
        <ul className="sheet-choices">
          {choices.map((choice, index) => (
            <li key={choice.id}>
              <span className={isTicked ? 'sheet-box' : 'sheet-box wide'} aria-hidden="true" />
              {isTicked && <span className="sheet-letter">{letterOf(index)}</span>}
              <Said choice={choice} language={i18n.language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )

  function howTo(): string {
    const { low, high, most, envelope } = settings
    switch (kind) {
      case 'poll':
        return most === 1 ? t('print.one') : t('print.up-to', { n: most })
      case 'scale':
        return t(settings.isSlider ? 'print.slider' : 'print.scale', { low, high })
      case 'ranking':
        return t('print.ranking')
      case 'dots':
        return t('print.dots', { n: dots })
      case 'budget':
        return t('print.budget', { sum: moneyText(envelope ?? 0, i18n.language) })
      default:
        return t('print.statements')
    }
  }
}

const Said = ({ choice, language }: { choice: Choice; language: string }) => (
  <span>
    <WordsIn words={choice.text} />
    {choice.cost !== null && <strong> {moneyText(choice.cost, language)}</strong>}
  </span>
)

/** A line for each choice, a box for each answer. */
function Grid({ stage, answers }: { stage: Stage; answers: ReturnType<typeof answersTo> }) {
  const { i18n } = useTranslation('passes')
  const { kind, choices, settings } = stage
  return (
    <table className="sheet-grid">
      <thead>
        <tr>
          <td aria-hidden="true">&nbsp;</td>
          {answers.map(({ value, label }, index) => (
            <th scope="col" key={value}>
              {label}
              {kind === 'scale' && index === 0 && settings.lowText && (
                <span>
                  <WordsIn words={settings.lowText} />
                </span>
              )}
              {kind === 'scale' && index === answers.length - 1 && settings.highText && (
                <span>
                  <WordsIn words={settings.highText} />
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice.id}>
            <th scope="row">
              <Said choice={choice} language={i18n.language} />
            </th>
            {answers.map(({ value }, index) => (
              <td key={value}>
                <span className="sheet-box" />
                {kind !== 'scale' && <span className="sheet-letter">{letterOf(index)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
