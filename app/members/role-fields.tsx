import { SelectField } from '#app/commitments/select-field.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { organisationRoles, placeRoles } from '#domain/members/schema.ts'

export type Open = {
  /** Whether roles of the whole place may be given. */
  wholePlace: boolean
  organisations: { publicId: string; name: string; isOwn: boolean }[]
}
type Props = Open & {
  chosen?: { role: string; organisation: string }
  wrong?: { field: string; text: string } | undefined
}

/** Which role, and for whom: the whole place, or one organisation. Only what may be given is offered. */
export function RoleFields({ wholePlace, organisations, chosen, wrong }: Props) {
  const { t } = useTranslation(['people-desk', 'people'])
  const offered = [
    ...(wholePlace ? placeRoles : []),
    ...(organisations.some(({ isOwn }) => isOwn) ? organisationRoles : organisations.length > 0 ? leadsAlone : []),
  ]
  return (
    <>
      <ChoiceGroup
        type="radio"
        id="role"
        name="role"
        legend={t('form.role')}
        hint={t('form.role-hint')}
        error={wrong?.field === 'role' ? wrong.text : undefined}
        chosen={[chosen?.role ?? '']}
        choices={[...new Set(offered)].map((value) => ({
          value,
          label: t(`people:roles.${value}.name`),
          hint: t(`people:roles.${value}.does`),
        }))}
      />
      {organisations.length > 0 && (
        <SelectField
          name="organisation"
          label={t('form.for')}
          hint={t('form.for-hint')}
          chosen={chosen?.organisation ?? ''}
        >
          {wholePlace && <option value="">{t('form.whole-place')}</option>}
          {organisations.map(({ publicId, name }) => (
            <option key={publicId} value={publicId}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}

const leadsAlone = ['organisation-lead'] as const
