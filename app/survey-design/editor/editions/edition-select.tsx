import { useTranslation } from '#app/i18n/use-translation.ts'
import { useEditing } from '../editing.ts'
import { useEditionName } from './use-edition-name.ts'

/** Which edition's words are written now. */
export function EditionSelect() {
  const { t } = useTranslation('survey-desk')
  const { definition, edition, setEdition } = useEditing()
  const name = useEditionName()
  return (
    <div className="edition-select">
      <label htmlFor="edition">{t('editor.edition.label')}</label>
      <select id="edition" className="select" value={edition} onChange={(event) => setEdition(event.target.value)}>
        {definition.editions.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </select>
    </div>
  )
}
