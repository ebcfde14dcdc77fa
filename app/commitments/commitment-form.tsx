import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import type { AnsweredGoal, DeskForm, Typed } from '#domain/commitments/schema.ts'
import { stances } from '#domain/commitments/schema.ts'
import { OnceForm } from './once-form.tsx'
import { SelectField } from './select-field.tsx'
import { StandsOnFields } from './stands-on-fields.tsx'
import { OtherLanguages, TextIn } from './texts-fields.tsx'

type Props = {
  form: DeskForm
  typed: Typed
  /** null: nothing is saved yet. */
  state: 'draft' | 'published' | null
  /** The revision that the page was read at; with `isOvertaken`, the one to go over. */
  seen: number
  revision: number
  isOvertaken: boolean
  gone?: { publicId: string; goal: AnsweredGoal['short'] } | undefined
}

/** What was said and what is answered, by whom and by when. Half of it may be missing until it is published. */
export function CommitmentForm({ form, typed, state, seen, revision, isOvertaken, gone }: Props) {
  const { t } = useTranslation('commitments-desk')
  const isPublic = state === 'published'
  return (
    <OnceForm className="commitment-form" aria-label={t('form.label')} noValidate>
      <input type="hidden" name="seen" value={seen} />
      {/* What Enter presses in a field of one line: never a button that publishes or takes something away. */}
      <button type="submit" name="act" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <TextIn name="title" typed={typed} />
      <StandsOnFields form={form} typed={typed} gone={gone} />
      <TextIn name="said" typed={typed} />
      <ChoiceGroup
        type="radio"
        id="stance"
        name="stance"
        legend={t('form.stance')}
        hint={t('form.stance-hint')}
        chosen={[typed.stance]}
        choices={stances.map((value) => ({
          value,
          label: t(`commitments:stance.${value}`),
          hint: t(`form.stance-${value}`),
        }))}
      />
      <TextIn name="answer" typed={typed} />
      <SelectField
        name="organisation"
        label={t('form.organisation')}
        hint={t('form.organisation-hint')}
        chosen={typed.organisation}
      >
        <option value="">{t('form.choose')}</option>
        {form.organisations.map(({ publicId, name }) => (
          <option key={publicId} value={publicId}>
            {name}
          </option>
        ))}
      </SelectField>
      <AllianceField form={form} typed={typed} />
      <Field id="role" name="role" label={t('form.role')} hint={t('form.role-hint')} defaultValue={typed.role} />
      <Field
        id="dueOn"
        name="dueOn"
        type="date"
        label={t('form.due')}
        hint={t('form.due-hint')}
        defaultValue={typed.dueOn}
      />
      <Measured typed={typed} />
      <OtherLanguages typed={typed} isPublic={isPublic} />
      {isPublic && <TextIn name="reason" typed={typed} />}
      <p className="actions">
        {isOvertaken ? (
          <Button name="act" value={`overwrite ${revision}`} kind="secondary">
            {t('form.save-anyway')}
          </Button>
        ) : (
          <Button name="act" value="save" kind={isPublic ? 'primary' : 'secondary'} busyLabel={t('form.saving')}>
            {t(isPublic ? 'form.save-public' : 'form.save')}
          </Button>
        )}
        {state === 'draft' && !isOvertaken && (
          <Button name="act" value="publish" busyLabel={t('form.publishing')}>
            {t('form.publish')}
          </Button>
        )}
        {state === 'draft' && (
          <Button name="act" value="delete" kind="danger">
            {t('form.delete')}
          </Button>
        )}
      </p>
    </OnceForm>
  )
}

/** In whose name, where the place has alliances. One that has ended stays where it stands. */
function AllianceField({ form: { alliances }, typed: { alliance = '' } }: Pick<Props, 'form' | 'typed'>) {
  const { t } = useTranslation('alliances-desk')
  if (alliances.length === 0 && !alliance) return null
  return (
    <SelectField name="alliance" label={t('form.alliance')} hint={t('form.alliance-hint')} chosen={alliance}>
      <option value="">{t('form.alliance-none')}</option>
      {alliance && !alliances.some(({ publicId }) => publicId === alliance) && (
        <option value={alliance}>{t('commitments-desk:form.from-kept')}</option>
      )}
      {alliances.map(({ publicId, name }) => (
        <option key={publicId} value={publicId} lang={name.language}>
          {name.text}
        </option>
      ))}
    </SelectField>
  )
}

/** How anybody can see whether it works, where it can be counted. */
function Measured({ typed }: { typed: Typed }) {
  const { t } = useTranslation('commitments-desk')
  return (
    <fieldset className="card commitment-measure">
      <legend>{t('form.measured')}</legend>
      <TextIn name="measure" typed={typed} />
      <TextIn name="unit" typed={typed} />
      <div className="commitment-row">
        <Field
          id="baseline"
          name="baseline"
          inputMode="decimal"
          label={t('form.baseline')}
          hint={t('form.baseline-hint')}
          defaultValue={typed.baseline}
        />
        <Field
          id="baselineOn"
          name="baselineOn"
          type="date"
          label={t('form.baseline-on')}
          hint={t('form.baseline-on-hint')}
          defaultValue={typed.baselineOn}
        />
        <Field
          id="target"
          name="target"
          inputMode="decimal"
          label={t('form.target')}
          hint={t('form.target-hint')}
          defaultValue={typed.target}
        />
      </div>
    </fieldset>
  )
}
