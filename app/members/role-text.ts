import type { Translate } from '#app/i18n/translations.ts'
import type { Role } from '#db/schema/people.ts'

/** 'moderator', or 'moderator, A community group'. The organisation's name stays as it is, whichever way is written. */
export const roleText = (t: Translate, role: Role, organisation: string | null | undefined): string => {
  const name = t(`people:roles.${role}.name`)
  return organisation ? t('people-desk:role-for', { role: name, organisation: `\u2068${organisation}\u2069` }) : name
}
