import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldError } from '#app/ui/field-error.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PaperItem } from '#domain/ways-in/schema.ts'
import { ConditionWords } from '../paper/condition-words.tsx'
import { KeyedAnswer } from './keyed-answer.tsx'

type Props = { item: PaperItem; given: (field: string) => string[]; problem: Problem | undefined }

export const keyedId = (key: string): string => `k-${key}`

/** One question of the sheet; headings stand between them, and pages of text are left out. */
export function KeyedItem({ item, given, problem }: Props) {
  const { t } = useTranslation('surveys')
  if (item.kind === 'section')
    return (
      <h2 className="keyed-section">
        <WordsIn words={item.text} />
      </h2>
    )
  if (item.number === null) return null
  const id = keyedId(item.screen.key)
  return (
    <fieldset
      className="keyed-item"
      aria-describedby={problem ? `${id}-error` : undefined}
      data-wrong={problem ? true : undefined}
    >
      <legend id={`${id}-words`}>
        <span className="counted">{item.number}</span> <WordsIn words={item.screen.text} />
      </legend>
      {item.showIf && <ConditionWords showIf={item.showIf} />}
      {problem && <FieldError id={`${id}-error`}>{problemText(t, problem)}</FieldError>}
      <KeyedAnswer screen={item.screen} id={id} labelledBy={`${id}-words`} given={given} />
    </fieldset>
  )
}
