import { suspendMember } from '#domain/members/commands/suspend.ts'
import { type Act, act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const tends = may('people.manage')
const ofPlace = may('people.manage', 'place', 'whole')
const setUp = may('organisations.set-up', 'place', 'whole')

/** Who works here, how they come and go, and for whom. The moderator, whom it is about, has a role of the whole place. */
export const peopleRows: RowsOf = ({ here, owners }) => {
  const { administrator, moderator } = here.people
  const at = { person: moderator.personId }
  const asked = { email: 'sam@example.org', language: 'en' }
  const suspended: Pick<Act, 'given'> = {
    given: (domain) => suspendMember(domain, administrator, here.place.id, moderator.personId),
  }
  return {
    'routes/work.people.tsx': {
      opens: tends,
      acts: buttons(tends, 'intent', ['again', 'take-back'], { id: here.ctx.ids.next() }),
    },
    'routes/work.people.invite.tsx': {
      opens: tends,
      acts: [
        act(ofPlace, 'for the place', { ...asked, role: 'moderator', organisation: '' }),
        act(may('people.manage', 'group'), 'for the group', {
          ...{ ...asked, role: 'facilitator', organisation: owners.group },
        }),
        act(ofPlace, 'the first lead', { ...asked, role: 'organisation-lead', organisation: owners.council }),
      ],
    },
    'routes/work.people.$person.tsx': {
      ...{ at, opens: ofPlace },
      acts: [
        ...buttons(ofPlace, 'intent', ['give'], { role: 'facilitator', organisation: '' }, { at }),
        ...buttons(ofPlace, 'intent', ['take'], { role: 'moderator', organisation: '' }, { at }),
        ...buttons(ofPlace, 'intent', ['hand-over'], { role: 'place-administrator', organisation: '' }, { at }),
        ...buttons(ofPlace, 'intent', ['suspend'], {}, { at }),
        ...buttons(ofPlace, 'intent', ['resume'], {}, { at, ...suspended }),
      ],
    },
    'routes/work.organisations.tsx': {
      opens: tends,
      acts: [act(setUp, 'add', { name: 'A choir', kind: 'vcs-group' })],
    },
    'routes/work.you.tsx': {
      opens: 'staff',
      acts: [
        ...buttons('staff', 'intent', ['take'], { role: 'facilitator', organisation: '' }),
        ...buttons('staff', 'intent', ['leave']),
      ],
    },
    'routes/work.you.sign-in.tsx': {
      opens: 'staff',
      acts: [
        ...buttons('staff', 'intent', ['end'], { session: 'none' }),
        ...buttons('staff', 'intent', ['end-others']),
        // People of a demo have no password.
        ...buttons(
          'staff',
          'intent',
          ['password'],
          { present: 'one', password: 'three calm herons' },
          { says: 'account.no-password' },
        ),
      ],
    },
    'routes/forgotten.tsx': { acts: [act('everybody', 'ask', { email: 'sam@example.org' })] },
    'routes/new-password.$token.tsx': {
      opens: 'holder',
      acts: [act('holder', 'choose', { password: 'tomato river eleven' })],
    },
    'routes/invited.$token.tsx': {
      opens: 'holder',
      acts: [
        ...buttons('holder', 'as', ['new'], { name: 'Sam', password: 'tomato river eleven' }),
        ...buttons('holder', 'as', ['myself']),
      ],
    },
  }
}
