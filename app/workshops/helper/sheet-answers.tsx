import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { KeyedOptions } from '#app/ways-in/keyed/keyed-options.tsx'
import { letterOf } from '#app/ways-in/paper/letters.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { answersTo } from './answers.ts'
import { answerField } from './fields.ts'

type Props = { stage: Stage; typed: (name: string) => string[] }

/** The fields of one vote in the order of its sheet: boxes to tick, a step or a stance each, or a number each. */
export function SheetAnswers({ stage, typed }: Props) {
  const { t } = useTranslation('passes')
  const { kind, choices, settings } = stage
  if (kind === 'poll' || kind === 'budget' || kind === 'questions')
    return (
      <fieldset className="keyed-item">
        <legend>{t(kind === 'poll' && settings.most === 1 ? 'paper.one' : 'paper.ticked')}</legend>
        <KeyedOptions
          type={kind === 'poll' && settings.most === 1 ? 'radio' : 'checkbox'}
          name="pick[]"
          chosen={typed('pick')}
          options={choices.map(({ id, text }, index) => ({
            value: id,
            key: letterOf(index),
            label: <WordsIn words={text} />,
          }))}
        />
      </fieldset>
    )
  const answers = answersTo(t, stage)
  if (answers.length > 0 && !settings.isSlider)
    return choices.map(({ id, text }, index) => (
      <Row key={id} number={index + 1} words={<WordsIn words={text} />}>
        <KeyedOptions
          type="radio"
          name={answerField(id)}
          chosen={typed(answerField(id))}
          options={answers.map(({ value, label }, at) => ({
            ...{ value: String(value), label: kind === 'scale' ? '' : label },
            key: kind === 'scale' ? String(value === 10 ? 'X' : value) : letterOf(at),
          }))}
        />
      </Row>
    ))
  return (
    <div className="keyed-item keyed-ranks">
      {choices.map(({ id, text }) => (
        <label key={id}>
          <input
            className="input"
            name={answerField(id)}
            defaultValue={typed(answerField(id))[0]}
            inputMode="numeric"
            size={3}
            autoComplete="off"
          />
          <span>
            <WordsIn words={text} />
          </span>
        </label>
      ))}
    </div>
  )
}

const Row = ({ number, words, children }: { number: number; words: ReactNode; children: ReactNode }) => (
  <fieldset className="keyed-item">
    <legend>
      <span className="counted">{number}</span> {words}
    </legend>
    {children}
  </fieldset>
)
