import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Item } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { addClause, earlierQuestions, setCondition } from '../edits/conditions.ts'
import { ClauseRow } from './clause-row.tsx'

/** "Show this only if …": made of selects, about earlier questions alone. */
export function ConditionEditor({ item }: { item: Item }) {
  const { t } = useTranslation('survey-desk')
  const { definition, page, edit, focus } = useEditing()
  const areas = page.areas.map(({ code }) => code)
  const condition = item.showIf
  const earlier = earlierQuestions(definition, item.key)
  const add = () => {
    edit((now) => addClause(now, item.key, areas))
    focus(`clause.${condition?.clauses.length ?? 0}`)
  }
  return (
    <fieldset className="condition">
      <legend>{t(item.kind === 'section' ? 'editor.condition.section' : 'editor.condition.title')}</legend>
      {condition === null && (
        <p>{t(earlier.length > 0 ? 'editor.condition.always' : 'editor.condition.nothing-earlier')}</p>
      )}
      {condition && condition.clauses.length > 1 && (
        <p className="condition-match">
          <label htmlFor="match">{t('editor.condition.match')}</label>
          <select
            id="match"
            className="select"
            value={condition.match}
            onChange={({ target }) =>
              edit((now) =>
                setCondition(now, item.key, { ...condition, match: target.value === 'any' ? 'any' : 'all' }),
              )
            }
          >
            <option value="all">{t('editor.condition.all')}</option>
            <option value="any">{t('editor.condition.any')}</option>
          </select>
        </p>
      )}
      {condition && (
        <ol className="clauses">
          {condition.clauses.map((clause, index) => (
            <ClauseRow
              // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no name but their place.
              key={index}
              {...{ item, clause, index, earlier, areas }}
              total={condition.clauses.length}
            />
          ))}
        </ol>
      )}
      {earlier.length > 0 && (
        <button type="button" id="add.clause" className="button secondary small" onClick={add}>
          {t(condition ? 'editor.condition.add-more' : 'editor.condition.add')}
        </button>
      )}
    </fieldset>
  )
}
