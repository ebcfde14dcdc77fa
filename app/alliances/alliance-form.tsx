import { OnceForm } from '#app/commitments/once-form.tsx'
import { SelectField } from '#app/commitments/select-field.tsx'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { allianceKinds, longest, type AllianceForm as Offered, type Typed } from '#domain/alliances/schema.ts'

type Props = { form: Offered; typed: Typed; state: 'draft' | 'published' | null; seen: number }

const others = (Object.keys(locales) as Locale[]).filter((language) => language !== 'en')

/** Who answers together, for what, under which name. Half of it may be missing until it is published. */
export function AllianceForm({ form, typed, state, seen }: Props) {
  const { t } = useTranslation('alliances-desk')
  const isPublic = state === 'published'
  return (
    <OnceForm className="commitment-new" aria-label={t('form.label')} noValidate>
      <input type="hidden" name="seen" value={seen} />
      {/* What Enter presses in a field of one line: never a button that publishes. */}
      <button type="submit" name="act" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <ChoiceGroup
        type="radio"
        id="kind"
        name="kind"
        legend={t('form.kind')}
        chosen={[typed.kind]}
        choices={allianceKinds.map((value) => ({
          value,
          label: t(`alliances:kind.${value}`),
          hint: t(`form.kind-${value}`),
        }))}
      />
      <InLanguage name="name" language="en" typed={typed} />
      <InLanguage name="words" language="en" typed={typed} />
      <SelectField name="area" label={t('form.area')} hint={t('form.area-hint')} chosen={typed.area}>
        <option value="">{t('form.area-none')}</option>
        {form.areas.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <ChoiceGroup
        type="checkbox"
        id="organisations"
        name="organisations[]"
        legend={t('form.organisations')}
        hint={t('form.organisations-hint')}
        chosen={typed.organisations}
        choices={form.organisations.map(({ publicId, name }) => ({ value: publicId, label: name }))}
      />
      <h2>{t('form.about')}</h2>
      <p className="hint">{t('form.about-hint')}</p>
      {form.missions.map(({ slug, name, goals }, index) => (
        <ChoiceGroup
          key={slug}
          type="checkbox"
          {...(index === 0 && { id: 'about' })}
          name="about[]"
          legend={name.text}
          chosen={typed.about}
          choices={[
            { value: `mission ${slug}`, label: t('form.whole') },
            ...goals.map(({ publicId, short }) => ({
              value: `goal ${publicId}`,
              label: short.text,
              language: short.language,
            })),
          ]}
        />
      ))}
      <details className="card commitment-more">
        <summary>{t('commitments-desk:form.languages')}</summary>
        <p className="hint">{t('commitments-desk:form.languages-hint')}</p>
        {others.map((language) => (
          <fieldset key={language}>
            <legend lang={language}>{locales[language]}</legend>
            <InLanguage name="name" language={language} typed={typed} />
            <InLanguage name="words" language={language} typed={typed} />
          </fieldset>
        ))}
      </details>
      <p className="actions">
        <Button name="act" value="save" kind={isPublic ? 'primary' : 'secondary'}>
          {t(isPublic ? 'form.save-public' : 'commitments-desk:form.save')}
        </Button>
        {state === 'draft' && (
          <Button name="act" value="publish">
            {t('commitments-desk:form.publish')}
          </Button>
        )}
        {isPublic && (
          <Button name="act" value="end" kind="danger">
            {t('form.end')}
          </Button>
        )}
      </p>
    </OnceForm>
  )
}

function InLanguage({ name, language, typed }: { name: 'name' | 'words'; language: Locale; typed: Typed }) {
  const { t } = useTranslation('alliances-desk')
  const id = `${name}.${language}`
  const common = {
    ...{ id, name: id, lang: language, dir: directionOf(language), label: t(`form.${name}`) },
    hint: language === 'en' ? t(`form.${name}-hint`) : undefined,
    defaultValue: typed[name][language] ?? '',
  }
  return name === 'name' ? <Field {...common} /> : <TextArea {...common} rows={3} limit={longest.words} />
}
