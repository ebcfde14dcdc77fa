import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { headingId, panelOf, useEditing } from '../editing.ts'
import { findItem } from '../edits/items.ts'
import { useFieldName } from '../use-field-name.ts'
import { useNames } from '../use-names.ts'
import { fieldOfFault } from './field-of-fault.ts'

/** What stands in the way of publishing, each with the way to where it is mended. */
export function CheckPanel() {
  const { t } = useTranslation('survey-desk')
  const { definition, standing, page, source, go } = useEditing()
  const names = useNames()
  const fieldName = useFieldName()
  const { faults } = standing
  return (
    <>
      <h2 id={headingId} tabIndex={-1}>
        {t(faults.length > 0 ? 'editor.check.title' : 'editor.check.ready')}
      </h2>
      {faults.length === 0 ? (
        <p>{t('editor.check.ready-text')}</p>
      ) : (
        <ul className="check-list">
          {faults.map((fault) => {
            const item = findItem(definition, fault.item ?? null)
            const field = fieldOfFault(fault.code)
            return (
              <li key={`${fault.code} ${fault.item} ${JSON.stringify(fault.details)}`}>
                <button
                  type="button"
                  className="link-like"
                  onClick={() => go(panelOf({ item: item?.key ?? null }), { edition: source, field })}
                >
                  {item ? names.full(item) : field ? fieldName(undefined, field) : t('editor.survey.title')}
                </button>
                <p>{problemText(t, fault)}</p>
              </li>
            )
          })}
        </ul>
      )}
      <LinkButton to={page.publishPath} kind={faults.length > 0 ? 'secondary' : 'primary'}>
        {t('editor.check.publish')}
      </LinkButton>
    </>
  )
}
