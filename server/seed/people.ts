import type { OrganisationKind, Role } from '#db/schema/people.ts'
import type { Context } from '#domain/kernel/context.ts'
import { saveOrganisation, savePerson } from '#domain/people/commands.ts'

/** Generic on purpose: only the place's name, its missions and its goals are real. */
const organisations = {
  firstCouncil: { name: 'A council', kind: 'council' },
  secondCouncil: { name: 'The other council', kind: 'council' },
  trust: { name: 'An NHS trust', kind: 'nhs' },
  supportBody: { name: 'A support body for voluntary groups', kind: 'vcs-infrastructure' },
  communityGroup: { name: 'A community group', kind: 'vcs-group' },
  youthGroup: { name: 'A youth group', kind: 'vcs-group' },
} satisfies Record<string, { name: string; kind: OrganisationKind }>

export type OrganisationKey = keyof typeof organisations

/** People are called by their role. `at`: the organisation their role is for; without it, the whole place. */
const people = {
  administrator: { name: 'Place administrator', role: 'place-administrator' },
  strategyLead: { name: 'Strategy lead', role: 'strategy-lead' },
  moderator: { name: 'Moderator', role: 'moderator' },
  secondModerator: { name: 'Second moderator', role: 'moderator' },
  facilitator: { name: 'Facilitator', role: 'facilitator', at: 'supportBody' },
  safeguardingLead: { name: 'Safeguarding lead', role: 'safeguarding-lead' },
  organisationLead: { name: 'Lead of a community group', role: 'organisation-lead', at: 'communityGroup' },
} satisfies Record<string, { name: string; role: Role; at?: OrganisationKey }>

export type PersonKey = keyof typeof people
export type SeededPeople = { organisations: Record<OrganisationKey, string>; people: Record<PersonKey, string> }

/** @returns ids by key. Nobody has a password: they can be stepped into in demo mode alone. */
export async function seedPeople(tx: Pick<Context, 'db' | 'ids'>, placeId: string): Promise<SeededPeople> {
  const seeded = { organisations: {}, people: {} } as SeededPeople
  for (const key of Object.keys(organisations) as OrganisationKey[])
    seeded.organisations[key] = await saveOrganisation(tx, placeId, organisations[key].name, organisations[key].kind)
  for (const key of Object.keys(people) as PersonKey[]) {
    const person: { name: string; role: Role; at?: OrganisationKey } = people[key]
    const organisationId = person.at ? seeded.organisations[person.at] : null
    seeded.people[key] = await savePerson(tx, { name: person.name }, [{ placeId, organisationId, role: person.role }])
  }
  return seeded
}
