import { Form } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { UnknownWords as Unknown } from '#domain/imports/schema.ts'
import { otherKey } from '#domain/surveys/schema/definition.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

type Props = { unknown: readonly Unknown[]; language: string }

/** Words of the file that no answer is called, each with a menu of what it may mean. */
export function UnknownWords({ unknown, language }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  const nameOf = ({ key, texts }: Unknown['codes'][number]) => {
    if (key === otherKey) return t('import.words.other')
    return wordsIn(texts, language, 'en').text || t(`import.words.shared.${key}`, { defaultValue: key })
  }
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{t('import.words.title')}</h2>
      <p>{t('import.words.lead')}</p>
      <Form method="post">
        {unknown.map(({ column, name, words, codes }) => (
          <table key={column} className="import-words">
            <caption dir="auto">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{t('import.words.word')}</th>
                <th scope="col" className="number">
                  {t('import.words.rows')}
                </th>
                <th scope="col">{t('import.map.means')}</th>
              </tr>
            </thead>
            <tbody>
              {words.map(({ word, count }, index) => (
                <tr key={word}>
                  <th scope="row" id={`word-${column}-${index}`} dir="auto">
                    {word}
                  </th>
                  <td className="number">{numberText(count, i18n.language)}</td>
                  <td>
                    <input type="hidden" name="column[]" value={column} />
                    <input type="hidden" name="word[]" value={word} />
                    <select
                      name="key[]"
                      className="select"
                      defaultValue="?"
                      aria-labelledby={`word-${column}-${index}`}
                    >
                      <option value="?">{t('import.words.choose')}</option>
                      <option value="">{t('import.words.blank')}</option>
                      {codes.map((code) => (
                        <option key={code.key} value={code.key}>
                          {nameOf(code)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <Button name="intent" value="words" kind="secondary" busyLabel={t('import.map.looking')}>
          {t('import.words.save')}
        </Button>
      </Form>
    </section>
  )
}
