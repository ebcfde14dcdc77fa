import { useTranslation } from '#app/i18n/use-translation.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'

/** The column first, then the words: a card that lies in the wrong one is read in the wrong light. */
export function ColumnChoice() {
  const { t } = useTranslation('workshops')
  return (
    <fieldset className="field column-choice">
      <legend>{t('phone.board.where')}</legend>
      <div className="steps">
        {boardColumns.map((column) => (
          <label key={column} className={`step ${column}`}>
            <input type="radio" name="column" value={column} required />
            <span>{t(`phone.board.${column}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
