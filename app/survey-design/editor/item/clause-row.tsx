import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { rowsFor, testsFor, valuesFor } from '#domain/survey-design/schema/clauses.ts'
import type { Clause, Item, Question } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { changeClause, removeClause } from '../edits/conditions.ts'
import { useNames } from '../use-names.ts'
import { useValueNames } from './use-value-names.ts'

type Props = {
  item: Item
  clause: Clause
  index: number
  total: number
  earlier: readonly Question[]
  areas: readonly string[]
}

/** One thing that must be so: a question, how it is looked at, and with what it is compared. */
export function ClauseRow({ item, clause, index, total, earlier, areas }: Props) {
  const { t } = useTranslation('survey-desk')
  const { edit, focus, say } = useEditing()
  const names = useNames()
  const nameOf = useValueNames()
  const question = earlier.find(({ key }) => key === clause.question)
  const change = (part: Partial<Clause>) => edit((now) => changeClause(now, item.key, index, part, areas))
  const remove = () => {
    edit((now) => removeClause(now, item.key, index))
    focus(total > 1 ? `clause.${Math.max(0, index - 1)}` : 'add.clause')
    say(t('editor.said.clause-removed'))
  }
  const rows = question ? rowsFor(question) : []
  const values = question && clause.value !== undefined ? valuesFor(question, areas) : []
  const label = (what: string) => t(`editor.condition.${what}`, { number: index + 1 })
  return (
    <li className="clause">
      <select
        id={`clause.${index}`}
        className="select"
        aria-label={label('question')}
        value={clause.question}
        onChange={({ target }) => change({ question: target.value })}
      >
        {!question && <option value={clause.question}>{t('editor.condition.gone')}</option>}
        {earlier.map((each) => (
          <option key={each.key} value={each.key}>
            {names.full(each)}
          </option>
        ))}
      </select>
      {question && rows.length > 0 && clause.row !== undefined && (
        <select
          className="select"
          aria-label={label('row')}
          value={clause.row}
          onChange={({ target }) => change({ row: target.value })}
        >
          {rows.map((row) => (
            <option key={row} value={row}>
              {nameOf.row(question, row)}
            </option>
          ))}
        </select>
      )}
      {question && (
        <select
          className="select"
          aria-label={label('test')}
          value={clause.test}
          onChange={({ target }) => change({ test: target.value as Clause['test'] })}
        >
          {testsFor(question).map((test) => (
            <option key={test} value={test}>
              {t(
                `editor.tests.${question.kind === 'several-choices' && test.startsWith('is') ? `several-${test}` : test}`,
              )}
            </option>
          ))}
        </select>
      )}
      {question && values === null && (
        <input
          className="input"
          inputMode="decimal"
          aria-label={label('value')}
          value={clause.value ?? ''}
          onChange={({ target }) => change({ value: target.value.trim() })}
        />
      )}
      {question && values && values.length > 0 && (
        <select
          className="select"
          aria-label={label('value')}
          value={clause.value}
          onChange={({ target }) => change({ value: target.value })}
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {nameOf.value(question, value)}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="part-act" aria-label={label('remove')} onClick={remove}>
        <Icon name="close" />
      </button>
    </li>
  )
}
