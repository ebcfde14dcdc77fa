import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Missing } from '#domain/survey-design/schema/design.ts'
import { panelOf, useEditing } from '../editing.ts'
import { findItem } from '../edits/items.ts'
import { useFieldName } from '../use-field-name.ts'
import { useNames } from '../use-names.ts'

type Props = { summary: string; wordings: readonly Missing[] }

/** Wordings of an edition that wait for somebody, each with the way to it. Nothing without any. */
export function WordingList({ summary, wordings }: Props) {
  const { t } = useTranslation('survey-desk')
  const { definition, go } = useEditing()
  const names = useNames()
  const fieldName = useFieldName()
  if (wordings.length === 0) return null
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="edition-missing">
        {wordings.map(({ edition, item, field }) => {
          const about = findItem(definition, item)
          return (
            <li key={`${item} ${field}`}>
              <button type="button" className="link-like" onClick={() => go(panelOf({ item }), { edition, field })}>
                {about ? names.full(about) : t('editor.survey.title')}: {fieldName(about, field)}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
