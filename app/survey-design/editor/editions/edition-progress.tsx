import { useTranslation } from '#app/i18n/use-translation.ts'
import { missingWordings } from '#domain/survey-design/schema/wordings.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import { panelOf, useEditing } from '../editing.ts'
import { findItem } from '../edits/items.ts'
import { useFieldName } from '../use-field-name.ts'
import { useNames } from '../use-names.ts'
import { useEditionName } from './use-edition-name.ts'

type Props = { edition: string; total: number; onTurnOff(): void }

/** How much of an edition is written, and a link to each wording that it lacks. */
export function EditionProgress({ edition, total, onTurnOff }: Props) {
  const { t } = useTranslation('survey-desk')
  const { definition, source, go, setEdition, page } = useEditing()
  const name = useEditionName()
  const names = useNames()
  const fieldName = useFieldName()
  const missing = missingWordings(definition).filter((each) => each.edition === edition)
  const words = missing.filter(({ field }) => field !== 'easyPicture')
  const id = `edition.${edition}`
  return (
    <section className="card edition-card" aria-labelledby={id}>
      <h3 id={id}>{name(edition)}</h3>
      {edition === source ? (
        <p>{t('editor.editions.source')}</p>
      ) : (
        <>
          <p>
            <progress max={total} value={total - words.length} aria-labelledby={id} />{' '}
            {t('editor.editions.progress', { done: total - words.length, count: total })}
          </p>
          {languageOf(edition) !== 'en' && <p className="hint">{t('editor.editions.unchecked')}</p>}
          {missing.length > 0 && (
            <details>
              <summary>{t('editor.editions.missing', { count: missing.length })}</summary>
              <ul className="edition-missing">
                {missing.map(({ item, field }) => {
                  const about = findItem(definition, item)
                  return (
                    <li key={`${item} ${field}`}>
                      <button
                        type="button"
                        className="link-like"
                        onClick={() => go(panelOf({ item }), { edition, field })}
                      >
                        {about ? names.full(about) : t('editor.survey.title')}: {fieldName(about, field)}
                      </button>
                    </li>
                  )
                })}
              </ul>
            </details>
          )}
          <div className="actions">
            <button type="button" className="button secondary small" onClick={() => setEdition(edition)}>
              {t('editor.editions.write')}
            </button>
            <a
              className="button quiet small"
              href={`${page.previewPath}?edition=${edition}`}
              target="_blank"
              rel="noreferrer"
            >
              {t('editor.editions.look')}
            </a>
            <button type="button" className="button quiet small" onClick={onTurnOff}>
              {t('editor.editions.turn-off')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
