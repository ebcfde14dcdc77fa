import type { Actor } from '#domain/kernel/actor.ts'
import { permit, type Whereabouts } from '#domain/kernel/permissions.ts'
import { permitContacts } from '#domain/privacy/rules/contact.ts'
import type { SurveyLinks } from './survey-links.tsx'

/**
 * What somebody may do with a survey of an organisation. For menus: each page asks for permission itself.
 * @param asksContact whether people could leave an address
 */
export const linksFor = (actor: Actor, where: Required<Whereabouts>, asksContact = false): SurveyLinks => ({
  design: permit(actor, 'surveys.build', where).ok,
  waysIn: permit(actor, 'surveys.take-in', where).ok,
  settings: permit(actor, 'surveys.build', where).ok,
  import: permit(actor, 'surveys.import', where).ok,
  contacts: asksContact && permitContacts(actor, where).ok,
})
