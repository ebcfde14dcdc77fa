import type { Role } from '#db/schema/people.ts'
import type { Actor } from './actor.ts'
import { forbidden, type Problem, signedOut } from './problem.ts'
import { fail, ok, type Result } from './result.ts'

/** The matrix: who may do what. A role reaches the whole place, or the organisation its membership names. */
export const grants = {
  'surveys.read-responses': ['organisation-lead', 'place-administrator'],
  'surveys.build': ['organisation-lead', 'place-administrator'],
  // Typing for somebody, keying in sheets, standing a tablet in a hall.
  'surveys.take-in': ['organisation-lead', 'facilitator', 'place-administrator'],
  'surveys.import': ['organisation-lead', 'place-administrator'],
  'workshops.facilitate': ['facilitator', 'organisation-lead'],
  'contributions.moderate': ['moderator', 'organisation-lead'],
  // How far two people who code the same texts agree: figures, without a text.
  'agreement.read': ['moderator', 'strategy-lead', 'organisation-lead'],
  // Reads the words behind a worry, and answers for what is done about it.
  'safeguarding.handle': ['safeguarding-lead'],
  // Names the leads, and says after how many hours a worry climbs; sees none of the words.
  'safeguarding.set-up': ['place-administrator'],
  // How soon a place says that it reads what comes in.
  'queue.promise': ['place-administrator'],
  // Missions and goals, themes and I-statements, and what each of them means.
  'framework.edit': ['strategy-lead', 'place-administrator'],
  // Themes come up where texts are read.
  'themes.make': ['moderator', 'strategy-lead', 'place-administrator'],
  // By which rules a place publishes what was written to it.
  'policy.write': ['place-administrator'],
  // Whom a place names for somebody who needs help now.
  'help.write': ['place-administrator'],
  'insights.read': ['strategy-lead', 'place-administrator', 'organisation-lead'],
  // Public figures change when somebody answers for it, by the rules that the place has set itself.
  'figures.publish': ['strategy-lead', 'place-administrator'],
  'figures.set-up': ['place-administrator'],
  // What the place is like from outside, and who knows whom: what those who were heard are held against.
  'heard.set-up': ['strategy-lead', 'place-administrator'],
  'insights.export': ['strategy-lead', 'organisation-lead'],
  // The counted words behind a figure, one by one.
  'contributions.read': ['strategy-lead', 'organisation-lead'],
  // What is claimed about a goal: written by one, looked at by another.
  'findings.write': ['strategy-lead'],
  'findings.read': ['strategy-lead', 'place-administrator'],
  // What is promised in an organisation's name: by its own lead, or by whoever leads for the whole place.
  'commitments.write': ['strategy-lead', 'organisation-lead'],
  'commitments.read': ['strategy-lead', 'organisation-lead', 'place-administrator'],
  // What came of a survey or a workshop: by the lead of the group that asked, or by whoever leads for the whole place.
  'promises.answer': ['strategy-lead', 'organisation-lead'],
  // Organisations that answer together, and area forums: a place sets them up, not one of those in them.
  'alliances.set-up': ['strategy-lead', 'place-administrator'],
  // Whether messages to those who asked to be told arrive: counts and reasons, nobody's address.
  'telling.tend': ['place-administrator', 'strategy-lead'],
  // When the last backup was made and tried, and making one now: of the whole database, and nobody's words.
  'backups.tend': ['place-administrator'],
  // Who did what here, and whether anybody changed that afterwards.
  'audit.read': ['place-administrator'],
  // What was kept and what is late, frozen for everybody.
  'reports.issue': ['strategy-lead', 'place-administrator'],
  // Who works here and as what: in the whole place, or a lead in their own organisation.
  'people.manage': ['place-administrator', 'organisation-lead'],
  // Who takes part in a place, as what, and who looks after whom.
  'organisations.set-up': ['place-administrator'],
  // What a place takes to its board: all that it counts, frozen, with whoever issued it.
  'packs.make': ['strategy-lead', 'place-administrator'],
  // Who works here as what, and this matrix in words.
  'roles.read': ['place-administrator'],
} satisfies Record<string, Role[]>

export type Verb = keyof typeof grants

/** In the order of the page that shows them: those for the whole place first. */
export const roles = [
  ...(['place-administrator', 'strategy-lead', 'moderator'] as const),
  ...(['organisation-lead', 'facilitator', 'safeguarding-lead'] as const),
] as const satisfies readonly Role[]

/** What a role is for, as the matrix has it: to be read, never instead of `permit`. */
export const verbsGranted = (role: Role): Verb[] =>
  (Object.keys(grants) as Verb[]).filter((verb) => (grants[verb] as readonly Role[]).includes(role))

/** Where a thing lives: its place, and the organisation that owns it where it has one. */
export type Whereabouts = { placeId: string; organisationId?: string }

declare const permitted: unique symbol
/**
 * Whose rows a query may read. Only `permit` makes one, so a staff query cannot be written without asking.
 * `organisationIds`: rows of these organisations in full. `wholePlace`: beyond them also what other organisations
 * of the place let it see (`place_sees` on each row).
 */
export type Scope = {
  readonly placeId: string
  readonly organisationIds: readonly string[]
  readonly wholePlace: boolean
  readonly [permitted]: true
}

/** @returns the scope, `signed-out` for guests, `forbidden` where no role of this actor grants the verb there. */
export function permit(actor: Actor, verb: Verb, where: Whereabouts): Result<Scope, Problem> {
  if (actor.kind === 'system') return ok(scopeOf(where.placeId, [], true))
  if (actor.kind === 'guest') return fail(signedOut)
  const roles: readonly Role[] = grants[verb]
  const held = actor.memberships.filter(({ placeId, role }) => placeId === where.placeId && roles.includes(role))
  const organisationIds = held.flatMap(({ organisationId }) => organisationId ?? [])
  const wholePlace = held.some(({ organisationId }) => organisationId === null)
  const reaches = where.organisationId === undefined ? held.length > 0 : organisationIds.includes(where.organisationId)
  return reaches || wholePlace ? ok(scopeOf(where.placeId, organisationIds, wholePlace)) : fail(forbidden)
}

/** For what everybody who works for a place may see. @returns the roles they hold there, one at least */
export function permitStaff(actor: Actor, placeId: string): Result<Role[], Problem> {
  if (actor.kind !== 'person') return fail(signedOut)
  const roles = actor.memberships.filter((membership) => membership.placeId === placeId).map(({ role }) => role)
  return roles.length > 0 ? ok([...new Set(roles)]) : fail(forbidden)
}

/** The verbs that this person's roles grant in a place: for menus only, never instead of `permit`. */
export const verbsOf = (actor: Actor, placeId: string): Verb[] =>
  (Object.keys(grants) as Verb[]).filter((verb) => permit(actor, verb, { placeId }).ok)

const scopeOf = (placeId: string, organisationIds: string[], wholePlace: boolean) =>
  ({ placeId, organisationIds, wholePlace }) as unknown as Scope
