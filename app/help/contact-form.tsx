import { Form, Link } from '@remix-run/react'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { longest, type WrittenContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'

type Props = {
  contact: WrittenContact & { id: string | null }
  problem: Problem | undefined
}

const words = ['name', 'whatFor', 'opening'] as const
const [first, ...others] = Object.keys(locales) as [Locale, ...Locale[]]

/** The id of the field that a problem is about. */
export const fieldOfContact = (code: string): string | undefined =>
  ({
    'work.contact-nameless': `name.${first}`,
    'work.contact-for-nothing': `whatFor.${first}`,
    'work.contact-unreachable': 'phone',
    'work.contact-phone-wrong': 'phone',
    'work.contact-web-wrong': 'web',
  })[code]

/** One contact, in every language that the public pages speak. */
export function ContactForm({ contact, problem }: Props) {
  const { t } = useTranslation('work')
  const wrong = problem && fieldOfContact(problem.code)
  const errorOf = (id: string) => (problem && wrong === id ? problemText(t, problem) : undefined)
  const wordsIn = (language: Locale) =>
    words.map((word) => (
      <Field
        key={word}
        id={`${word}.${language}`}
        name={`${word}.${language}`}
        label={t(`help-contacts.form.${word}`)}
        hint={language === first ? t(`help-contacts.form.${word}-hint`) : undefined}
        error={errorOf(`${word}.${language}`)}
        defaultValue={contact[word][language]}
        maxLength={longest[word]}
        lang={language}
        dir={directionOf(language)}
      />
    ))
  return (
    <Form method="post" noValidate className="card" aria-labelledby="contact">
      <h2 id="contact">{t(contact.id ? 'help-contacts.form.change' : 'help-contacts.add')}</h2>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="id" value={contact.id ?? ''} />
      {wordsIn(first)}
      {(['phone', 'web'] as const).map((name) => (
        <Field
          key={name}
          {...{ id: name, name, label: t(`help-contacts.form.${name}`), hint: t(`help-contacts.form.${name}-hint`) }}
          type={name === 'phone' ? 'tel' : 'text'}
          inputMode={name === 'phone' ? 'tel' : 'url'}
          dir="ltr"
          error={errorOf(name)}
          defaultValue={contact[name]}
          maxLength={longest[name]}
        />
      ))}
      <details>
        <summary>{t('help-contacts.form.others')}</summary>
        <p>{t('help-contacts.form.others-hint')}</p>
        {others.map((language) => (
          <fieldset key={language}>
            <legend lang={language}>{locales[language]}</legend>
            {wordsIn(language)}
          </fieldset>
        ))}
      </details>
      <p className="actions">
        <Button busyLabel={t('help-contacts.form.saving')}>{t('help-contacts.form.save')}</Button>
        <Link to="." className="button quiet">
          {t('help-contacts.form.cancel')}
        </Link>
      </p>
    </Form>
  )
}
