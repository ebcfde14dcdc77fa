import { useTranslation } from '#app/i18n/use-translation.ts'
import { wordingsToSay } from '#domain/survey-design/schema/wordings.ts'
import { editionOf, styles, surveyLanguages } from '#domain/surveys/schema/editions.ts'
import { headingId, useEditing } from '../editing.ts'
import { setEdition } from '../edits/survey.ts'
import { EditionProgress } from './edition-progress.tsx'
import { useEditionName } from './use-edition-name.ts'

/** In which languages and styles people can read the survey, and how far each has come. */
export function EditionsPanel() {
  const { t } = useTranslation('survey-desk')
  const { definition, source, edit, say } = useEditing()
  const name = useEditionName()
  const total = wordingsToSay(definition).length
  const turn = (edition: string, isOn: boolean) => {
    edit((now) => setEdition(now, edition, isOn))
    say(t(isOn ? 'editor.editions.turned-on' : 'editor.editions.turned-off', { edition: name(edition) }))
  }
  return (
    <>
      <h2 id={headingId} tabIndex={-1}>
        {t('editor.editions.title')}
      </h2>
      <p>{t('editor.editions.lead')}</p>
      {definition.editions.map((edition) => (
        <EditionProgress key={edition} edition={edition} total={total} onTurnOff={() => turn(edition, false)} />
      ))}
      <h3>{t('editor.editions.add')}</h3>
      <p className="hint">{t('editor.editions.add-hint')}</p>
      <table className="edition-table">
        <thead>
          <tr>
            <th scope="col">{t('editor.editions.language')}</th>
            {styles.map((style) => (
              <th scope="col" key={style}>
                {t(`editor.styles.${style}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {surveyLanguages.map((language) => (
            <tr key={language}>
              <th scope="row">{t(`editor.languages.${language}`)}</th>
              {styles.map((style) => {
                const edition = editionOf(language, style)
                return (
                  <td key={style}>
                    <label className="edition-box">
                      <input
                        type="checkbox"
                        aria-label={name(edition)}
                        checked={definition.editions.includes(edition)}
                        disabled={edition === source}
                        onChange={(event) => turn(edition, event.target.checked)}
                      />
                    </label>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{t('editor.editions.off-hint')}</p>
    </>
  )
}
