import { Form } from '@remix-run/react'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { longest, ruleCodes, type WrittenPolicy } from '#domain/policy/schema.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'

type Props = { number: number; written: WrittenPolicy; problem: Problem | undefined }

const [first, ...others] = Object.keys(locales) as [Locale, ...Locale[]]

/** The field that a problem is about: 'spam.text' in English. */
export const fieldOfPolicy = (problem: Problem | undefined): string | undefined =>
  typeof problem?.details?.field === 'string' ? `${problem.details.field}.${first}` : undefined

/** Each rule in English, with every other language folded away beneath. */
export function PolicyForm({ number, written, problem }: Props) {
  const { t } = useTranslation('policy-desk')
  const wrong = fieldOfPolicy(problem)
  const errorOf = (id: string) => (problem && wrong === id ? problemText(t, problem) : undefined)
  const area = (field: string, texts: Texts, limit: number, label: string, language: Locale, hint?: string) => (
    <TextArea
      key={`${field}.${language}`}
      id={`${field}.${language}`}
      name={`${field}.${language}`}
      rows={3}
      {...{ label, hint, limit, lang: language, dir: directionOf(language) }}
      error={errorOf(`${field}.${language}`)}
      defaultValue={texts[language] ?? ''}
    />
  )
  const name = (field: string, texts: Texts, label: string, language: Locale) => (
    <Field
      id={`${field}.${language}`}
      name={`${field}.${language}`}
      {...{ label, lang: language, dir: directionOf(language) }}
      error={errorOf(`${field}.${language}`)}
      defaultValue={texts[language] ?? ''}
    />
  )
  const inLanguage = (language: Locale) => t('form.others', { language: `\u2068${locales[language]}\u2069` })
  return (
    <Form method="post" noValidate className="policy-form">
      <input type="hidden" name="number" value={number} />
      {area('opening', written.opening, longest.opening, t('form.opening'), first, t('form.opening-hint'))}
      <details>
        <summary>{t('form.others-title')}</summary>
        {others.map((language) => area('opening', written.opening, longest.opening, inLanguage(language), language))}
      </details>
      {ruleCodes.map((code, index) => {
        const rule = written.rules[code]
        const at = { number: index + 1 }
        return (
          <fieldset key={code} className="policy-rule" id={code}>
            <legend className="visually-hidden">{t('form.name', at)}</legend>
            {name(`${code}.name`, rule.name, t('form.name', at), first)}
            {area(`${code}.text`, rule.text, longest.text, t('form.text', at), first)}
            <details>
              <summary>{t('form.others-title')}</summary>
              <p className="muted">{t('form.others-hint')}</p>
              {others.map((language) => (
                <div key={language}>
                  {name(`${code}.name`, rule.name, `${t('form.name', at)}. ${inLanguage(language)}`, language)}
                  {area(
                    `${code}.text`,
                    rule.text,
                    longest.text,
                    `${t('form.text', at)}. ${inLanguage(language)}`,
                    language,
                  )}
                </div>
              ))}
            </details>
          </fieldset>
        )
      })}
      <label className="check">
        <input type="checkbox" name="correction" value="yes" aria-describedby="correction-hint" />
        <span>{t('form.correction')}</span>
      </label>
      <p id="correction-hint" className="muted">
        {t('form.correction-hint')}
      </p>
      <p className="actions">
        <Button busyLabel={t('form.saving')}>{t('form.save')}</Button>
      </p>
    </Form>
  )
}
