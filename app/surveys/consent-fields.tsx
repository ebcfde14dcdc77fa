import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import type { AskedPurpose } from '#domain/privacy/schema.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { contactFieldId, isAboutContact, type Refused } from './send-fields.ts'

type Props = { survey: PublicSurvey; isYoung: boolean; refused: Refused | undefined }

/**
 * What somebody lets us do beyond counting, each with a box of its own and none ticked. Young people are not asked, and
 * told why.
 */
export function ConsentFields({ survey, isYoung, refused }: Props) {
  const { t } = useTranslation('surveys')
  const { organisation, place } = survey
  const ticked = refused?.along.consents
  const tick = (purpose: AskedPurpose) => (
    <label className="choice">
      <input type="checkbox" name={purpose} value="yes" defaultChecked={ticked?.[purpose]} />
      <span>
        {t(`consent.${purpose}`)}
        <small>{t(`consent.${purpose}-hint`, { organisation, place: place.name })}</small>
      </span>
    </label>
  )
  if (isYoung)
    return (
      <section className="consents" aria-labelledby="consents">
        <h2 id="consents">{t('consent.young-title')}</h2>
        <p>{t('consent.young', { organisation })}</p>
      </section>
    )
  return (
    <fieldset className="field choices consents">
      <legend>{t('consent.title')}</legend>
      <p className="hint">{t('consent.lead')}</p>
      <div className="choice-list">
        {tick('quote')}
        {tick('publish')}
        {survey.asksContact && tick('contact')}
        {survey.asksContact && tick('told')}
      </div>
      {survey.asksContact && (
        <Field
          id={contactFieldId}
          name="address"
          label={t('consent.address')}
          hint={t('consent.address-hint', { organisation })}
          error={refused && isAboutContact(refused.problem) ? problemText(t, refused.problem) : undefined}
          defaultValue={refused?.along.address}
          maxLength={254}
          dir="ltr"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </fieldset>
  )
}
