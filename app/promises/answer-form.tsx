import { OnceForm } from '#app/commitments/once-form.tsx'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type DeskAnswer, longest, type Typed } from '#domain/promises/schema.ts'
import { LinkFields } from './link-fields.tsx'

type Name = keyof typeof longest
type Props = { answer: DeskAnswer; typed: Typed; isOvertaken: boolean }

const others = (Object.keys(locales) as Locale[]).filter((language) => language !== 'en')

/** What people said and what is done with it, and what stands beside it. Half of it may be missing until it is published. */
export function AnswerForm({ answer, typed, isOvertaken }: Props) {
  const { t } = useTranslation('promises-desk')
  const { state, revision, isOpen, offers } = answer
  const isPublic = state === 'published'
  return (
    <OnceForm className="commitment-form" aria-label={t('form.label')} noValidate>
      {/* With somebody else's change shown above, pressing again goes over it. */}
      <input type="hidden" name="seen" value={revision} />
      {/* What Enter presses in a field of one line: never a button that publishes. */}
      <button
        type="submit"
        name="act"
        value={isPublic ? 'correct' : 'save'}
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextIn name="said" typed={typed} />
      <TextIn name="will" typed={typed} />
      <LinkFields offers={offers} typed={typed} />
      <details className="card commitment-more">
        <summary>{t('form.languages')}</summary>
        <p className="hint">{t('form.languages-hint')}</p>
        {others.map((language) => (
          <fieldset key={language}>
            <legend lang={language}>{locales[language]}</legend>
            <TextIn name="said" language={language} typed={typed} />
            <TextIn name="will" language={language} typed={typed} />
            {isPublic && <TextIn name="reason" language={language} typed={typed} />}
          </fieldset>
        ))}
      </details>
      {isPublic && <TextIn name="reason" typed={typed} />}
      <p className="actions">
        {isPublic ? (
          <Button name="act" value="correct" busyLabel={t('form.saving')}>
            {t(isOvertaken ? 'form.save-anyway' : 'form.correct')}
          </Button>
        ) : (
          <Button name="act" value="save" kind="secondary" busyLabel={t('form.saving')}>
            {t(isOvertaken ? 'form.save-anyway' : 'form.save')}
          </Button>
        )}
        {!isPublic && !isOvertaken && !isOpen && (
          <Button name="act" value="publish" busyLabel={t('form.publishing')}>
            {t('form.publish')}
          </Button>
        )}
      </p>
    </OnceForm>
  )
}

/** One text in one language: `will.ur`. */
function TextIn({ name, language = 'en', typed }: { name: Name; language?: Locale; typed: Typed }) {
  const { t } = useTranslation('promises-desk')
  const id = `${name}.${language}`
  return (
    <TextArea
      {...{ id, name: id, lang: language, dir: directionOf(language), rows: name === 'reason' ? 2 : 5 }}
      label={t(`form.${name}`)}
      hint={language === 'en' ? t(`form.${name}-hint`) : undefined}
      limit={longest[name]}
      defaultValue={(name === 'reason' ? typed.reason : typed.texts[name])[language] ?? ''}
    />
  )
}
