import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Item, type ItemKind, isQuestion } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { kindsFor, setKind } from '../edits/kinds.ts'

/** What kind it is; a choice where it could be another without losing anything. */
export function KindSelect({ item }: { item: Item }) {
  const { t } = useTranslation('survey-desk')
  const { edit } = useEditing()
  const kinds = kindsFor(item)
  // A section or a page is called by its kind already.
  if (!isQuestion(item)) return null
  if (kinds.length === 1) return <p className="pill">{t(`editor.kinds.${item.kind}.name`)}</p>
  return (
    <div className="kind-select">
      <label htmlFor="kind">{t('editor.item.kind')}</label>
      <select
        id="kind"
        className="select"
        value={item.kind}
        onChange={({ target }) => edit((now) => setKind(now, item.key, target.value as ItemKind))}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`editor.kinds.${kind}.name`)}
          </option>
        ))}
      </select>
    </div>
  )
}
