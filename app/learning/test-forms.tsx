import { ActForm, type FormProps, LanguageField } from '#app/commitments/follow-up-forms.tsx'
import { SelectField } from '#app/commitments/select-field.tsx'
import { wordsOf } from '#app/commitments/sent.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type Learned, longest, nextSteps } from '#domain/learning/schema.ts'

/** An option is read in one line: as much of what was learned as tells it from the others. */
const cut = (text: string): string =>
  Array.from(text).length > 90 ? `${Array.from(text).slice(0, 88).join('')}…` : text

type SourceProps = { sources: readonly Learned[]; chosen: string; place: string; label: string; hint: string }

/** What was learned before, here or in a place that one reads too. */
export function SourceField({ sources, chosen, place, label, hint }: SourceProps) {
  const { t } = useTranslation('learning-desk')
  return (
    <SelectField name="because" label={label} hint={hint} chosen={chosen}>
      <option value="">{t('test.because-none')}</option>
      {sources.map(({ publicId, learned, title, place: of }) => (
        <option key={publicId} value={publicId} lang={learned.language}>
          {cut(learned.text)} ({title.text}
          {of.slug !== place && `, ${of.name}`})
        </option>
      ))}
    </SelectField>
  )
}

type TestProps = FormProps & { sources: readonly Learned[]; chosen: string; place: string }

/** Plan and do: what is tried, and what is expected of it. */
export function TestForm({ seen, sent, sources, chosen, place }: TestProps) {
  const { t } = useTranslation('learning-desk')
  return (
    <ActForm act="test" seen={seen} label={t('test.title')} button={t('test.do')}>
      <p className="hint">{t('test.hint')}</p>
      <TextArea
        id="plan"
        name="plan"
        rows={3}
        label={t('test.plan')}
        hint={t('test.plan-hint')}
        limit={longest.plan}
        defaultValue={wordsOf(sent, 'plan')}
      />
      <TextArea
        id="expected"
        name="expected"
        rows={2}
        label={t('test.expected')}
        hint={t('test.expected-hint')}
        limit={longest.expected}
        defaultValue={wordsOf(sent, 'expected')}
      />
      <Field
        id="begunOn"
        name="begunOn"
        type="date"
        label={t('test.on')}
        hint={t('test.on-hint')}
        defaultValue={wordsOf(sent, 'begunOn')}
      />
      {sources.length > 0 && (
        <SourceField
          sources={sources}
          chosen={wordsOf(sent, 'because', chosen)}
          place={place}
          label={t('test.because')}
          hint={t('test.because-hint')}
        />
      )}
      <LanguageField id="test-language" sent={sent} />
    </ActForm>
  )
}

/** Study and act: what came of it, and what follows. */
export function ResultForm({ seen, sent }: FormProps) {
  const { t } = useTranslation('learning-desk')
  return (
    <ActForm act="result" seen={seen} label={t('result.title')} button={t('result.do')}>
      <TextArea
        id="happened"
        name="happened"
        rows={3}
        label={t('result.happened')}
        hint={t('result.happened-hint')}
        limit={longest.happened}
        defaultValue={wordsOf(sent, 'happened')}
      />
      <TextArea
        id="learned"
        name="learned"
        rows={3}
        label={t('result.learned')}
        hint={t('result.learned-hint')}
        limit={longest.learned}
        defaultValue={wordsOf(sent, 'learned')}
      />
      <ChoiceGroup
        type="radio"
        id="next"
        name="next"
        legend={t('result.next')}
        chosen={[wordsOf(sent, 'next')]}
        choices={nextSteps.map((value) => ({ value, label: t(`result.${value}`), hint: t(`result.${value}-hint`) }))}
      />
      <Field
        id="endedOn"
        name="endedOn"
        type="date"
        label={t('result.on')}
        hint={t('test.on-hint')}
        defaultValue={wordsOf(sent, 'endedOn')}
      />
      <LanguageField id="result-language" sent={sent} />
    </ActForm>
  )
}
