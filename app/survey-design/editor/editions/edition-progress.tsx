import { useTranslation } from '#app/i18n/use-translation.ts'
import { oldWordings } from '#domain/survey-design/schema/translated.ts'
import { missingWordings } from '#domain/survey-design/schema/wordings.ts'
import { languageOf } from '#domain/surveys/schema/editions.ts'
import { useEditing } from '../editing.ts'
import { useEditionName } from './use-edition-name.ts'
import { WordingList } from './wording-list.tsx'

type Props = { edition: string; total: number; onTurnOff(): void }

/** How much of an edition is written, and a link to each wording that it lacks. */
export function EditionProgress({ edition, total, onTurnOff }: Props) {
  const { t } = useTranslation('survey-desk')
  const { definition, source, setEdition, page } = useEditing()
  const name = useEditionName()
  const missing = missingWordings(definition).filter((each) => each.edition === edition)
  const old = oldWordings(definition).filter((each) => each.edition === edition)
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
          <WordingList summary={t('editor.editions.missing', { count: missing.length })} wordings={missing} />
          <WordingList summary={t('editor.editions.old', { count: old.length })} wordings={old} />
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
