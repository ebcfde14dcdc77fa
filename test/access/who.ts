import type { Role } from '#db/schema/people.ts'
import type { Membership, PersonActor } from '#domain/kernel/actor.ts'
import { roles, type Verb } from '#domain/kernel/permissions.ts'
import { savePerson, savePlace } from '#domain/people/commands.ts'
import type { OrganisationKey } from '#server/seed/people.ts'
import type { Scene } from '#test/support/scene.ts'

/**
 * Whose a thing is: the place's, where each sees what is theirs of it; the community group's (its survey); the support
 * body's (its workshop).
 */
export type Owner = 'place' | 'group' | 'body'
const owners = { group: 'communityGroup', body: 'supportBody' } satisfies Record<string, OrganisationKey>

/** `whole`: the thing is the whole place's, and nothing for those who see a part. `own`: it stays in its organisation. */
type Reach = 'any' | 'whole' | 'own'
export type Holds = { verbs: readonly Verb[]; of: Owner; reach: Reach; and?: Verb }
/**
 * Who may: whoever holds one of these verbs where the thing is; who made it alone; whoever has any role in the place;
 * whoever signed in; everybody; or whoever brings what opens it (a code, a pass, a phone that joined), whatever their
 * roles: then all are told the same.
 */
export type Who = Holds | { maker: string } | 'staff' | 'signed-in' | 'everybody' | 'holder'
export const may = (verbs: Verb | readonly Verb[], of: Owner = 'place', reach: Reach = 'any'): Holds => ({
  verbs: [verbs].flat(),
  of,
  reach,
})

/** Everybody who calls, by what they are; a guest has no account. */
export type Caller = { name: string; actor: PersonActor | null }

/**
 * The roles as the demo gives them; the lead of a neighbouring organisation, and the lead of the one whose workshop it is;
 * somebody who holds every role of another place, somebody with an account and no role, and a guest.
 */
export async function callersIn({ ctx, place, organisations, people }: Scene): Promise<Caller[]> {
  const elsewhere = await savePlace(ctx, { name: 'The place next door' })
  const somebody = async (name: string, memberships: Membership[]): Promise<Caller> => {
    const personId = await savePerson(ctx, { name }, memberships)
    return { name, actor: { kind: 'person', personId, name, memberships } }
  }
  const leadOf = (organisationId: string): Membership[] => [
    { placeId: place.id, organisationId, role: 'organisation-lead' },
  ]
  const { administrator, strategyLead, moderator, facilitator, organisationLead, safeguardingLead } = people
  const seeded = { administrator, strategyLead, moderator, facilitator, organisationLead, safeguardingLead }
  return [
    { name: 'guest', actor: null },
    await somebody('newcomer', []),
    await somebody(
      'neighbour place',
      roles.map((role) => ({ placeId: elsewhere.id, organisationId: null, role })),
    ),
    await somebody('neighbour organisation', leadOf(organisations.youthGroup)),
    await somebody('lead of the support body', leadOf(organisations.supportBody)),
    await somebody('facilitator of the group', [
      { placeId: place.id, organisationId: organisations.communityGroup, role: 'facilitator' },
    ]),
    ...Object.entries(seeded).map(([name, actor]) => ({ name, actor })),
  ]
}

/**
 * Whether the matrix lets them. Read from its data by itself, without `permit`, which is what is tested here.
 * @param matrix the roles that each verb is granted to
 */
export function isAllowed(
  { actor, name }: Caller,
  who: Exclude<Who, 'holder'>,
  matrix: Readonly<Record<Verb, readonly Role[]>>,
  { place, organisations }: Pick<Scene, 'place' | 'organisations'>,
): boolean {
  if (who === 'everybody') return true
  if (!actor) return false
  if (who === 'signed-in') return true
  const here = actor.memberships.filter(({ placeId }) => placeId === place.id)
  if (who === 'staff') return here.length > 0
  if ('maker' in who) return name === who.maker
  const { verbs, of, reach, and } = who
  const owner = of === 'place' ? undefined : organisations[owners[of]]
  const reaches = ({ organisationId }: Membership) => {
    if (reach === 'whole') return organisationId === null
    if (reach === 'own') return organisationId === owner
    return owner === undefined || organisationId === null || organisationId === owner
  }
  const holds = (asked: readonly Verb[]) =>
    here.some((membership) => reaches(membership) && asked.some((verb) => matrix[verb].includes(membership.role)))
  return holds(verbs) && (and === undefined || holds([and]))
}
