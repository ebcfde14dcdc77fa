import { act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const lead = may('safeguarding.handle')
const setUp = may('safeguarding.set-up')

/** Worries, and who answers for them; beside them whom a place names for help, what it promises about its rules, and its backups. */
export const safeguardingRows: RowsOf = ({ here, worry }) => {
  const { personId } = here.people.moderator
  const id = here.ctx.ids.next()
  const help = may('help.write')
  return {
    'routes/work.safeguarding.tsx': { opens: 'staff' },
    'routes/work.safeguarding.today.tsx': { opens: lead, acts: [act(lead, 'mark', {})] },
    'routes/work.safeguarding.set-up.tsx': {
      opens: setUp,
      acts: [
        act(setUp, 'hours', { intent: 'hours', hours: '24' }),
        act(setUp, 'name', { intent: 'name', person: personId, organisation: '' }),
        act(setUp, 'remove', { intent: 'remove', lead: id }),
      ],
    },
    'routes/work.safeguarding.$case.tsx': {
      opens: lead,
      acts: buttons(lead, 'intent', ['take', 'note', 'let-in', 'let-out', 'end', 'again'], {
        ...{ note: 'Rang them', person: personId, outcome: 'passed-on', passedTo: 'police', afterwards: 'back' },
        case: worry,
      }),
    },
    'routes/work.safeguarding.$case.sheet.tsx': { opens: lead },
    'routes/work.help-contacts.tsx': {
      opens: help,
      acts: [
        act(help, 'start', { intent: 'start' }),
        act(help, 'save', { intent: 'save', id: '', 'name.en': 'A line', 'whatFor.en': 'To talk', phone: '111' }),
        ...buttons(help, 'intent', ['remove', 'up', 'down'], { id }, { says: 'work.contact-unknown' }),
      ],
    },
    'routes/work.policy.tsx': {
      opens: may('policy.write'),
      acts: [act(may('policy.write'), 'save', { number: '0', 'opening.en': 'We read everything' })],
    },
    'routes/work.messages.tsx': {
      opens: may('telling.tend'),
      acts: [
        act(may('telling.tend'), 'again', { state: 'refused', reason: 'address' }, { says: 'telling.failure-unknown' }),
      ],
    },
    'routes/work.backups.tsx': {
      opens: may('backups.tend'),
      acts: [act(may('backups.tend'), 'now', {}, { says: 'backups.off' })],
    },
    'routes/work.audit.tsx': { opens: may('audit.read'), acts: [act(may('audit.read'), 'check', {})] },
    'routes/work.audit-csv.ts': { opens: may('audit.read') },
    'routes/work.languages.tsx': { opens: 'staff' },
    'routes/work.roles.tsx': { opens: may('roles.read') },
  }
}
