import {
  activityIntents,
  handIntents,
  ideaIntents,
  linkIntent,
  questionIntents,
  workshopIntents,
} from '#app/workshops/desk-intents.ts'
import { act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const runs = may('workshops.facilitate', 'body')

/** Preparing a workshop, running it, and taking home what it came to. */
export const workshopRows: RowsOf = ({ here, planted, planned, texts }) => {
  const id = here.ctx.ids.next()
  const { activityId } = planted.room
  const idea = { thing: texts.room }
  const onPlan = { workshop: planned.publicId }
  const noGroup = { says: 'facilitation.group-unknown' }
  const noTable = { says: 'workshops.table-unknown' }
  const madeOn = String(planned.version)
  const prompt = { 'prompt.en': 'What next?', source: 'en' }
  return {
    'routes/work.workshops.tsx': { opens: may('workshops.facilitate') },
    'routes/work.workshops.new.tsx': {
      opens: may('workshops.facilitate'),
      acts: [
        act(runs, 'make', {
          ...{ title: 'New', heldOn: '2026-06-01', placeSees: 'everything', template: 'empty' },
          organisationId: here.organisations.supportBody,
        }),
      ],
    },
    'routes/work.workshops.$workshop.tsx': {
      opens: runs,
      acts: [
        ...buttons(runs, 'intent', [...workshopIntents, 'silence']),
        ...buttons(runs, 'intent', activityIntents, { thing: activityId }),
        ...buttons(runs, 'intent', handIntents, { thing: id }, { says: 'facilitation.hand-unknown' }),
        ...buttons(runs, 'intent', questionIntents, { thing: id }),
        act(runs, 'remove-group', { intent: 'remove-group', thing: id }, noGroup),
        ...buttons(runs, 'intent', ideaIntents, idea),
        act(runs, linkIntent, { intent: linkIntent, thing: id, goal: [] }),
        act(runs, 'start-timer', { intent: 'start-timer', thing: activityId, seconds: '60' }),
        act(runs, 'say', { intent: 'say', text: 'Tea is ready' }),
        act(runs, 'make-group', { intent: 'make-group', thing: activityId, text: 'Seats' }),
        act(runs, 'name-group', { intent: 'name-group', thing: id, text: 'Seats' }, noGroup),
        act(runs, 'move-idea', { intent: 'move-idea', ...idea, group: '' }),
        act(runs, 'move-column', { intent: 'move-column', ...idea, column: 'strong' }),
        act(runs, 'merge-idea', { intent: 'merge-idea', ...idea, into: texts.room }),
        ...buttons(runs, 'intent', ['make-helper', 'make-wall'], { label: 'Door' }),
        act(runs, 'make-scribes', { intent: 'make-scribes' }, noTable),
        act(runs, 'revoke-pass', { intent: 'revoke-pass', pass: id }, { says: 'facilitation.pass-unknown' }),
      ],
    },
    'routes/work.workshops.$workshop.settings.tsx': {
      opens: runs,
      acts: [
        act(runs, 'save', {
          ...{ act: 'save', source: 'en', heldOn: '2026-06-01', placeSees: 'everything' },
          'title.en': 'Another name',
        }),
        act(runs, 'delete', { act: 'delete' }, { at: onPlan }),
      ],
    },
    'routes/work.workshops.$workshop.record.tsx': { opens: runs },
    'routes/work.workshops.$workshop.record-json.ts': { opens: runs },
    'routes/work.workshops.$workshop.record-csv.ts': { opens: runs },
    'routes/work.workshops.$workshop.tables.tsx': {
      opens: runs,
      acts: [
        act(runs, 'add-tables', { intent: 'add-tables', names: 'By the door' }),
        act(runs, 'rename-table', { intent: 'rename-table', table: id, name: 'By the window' }, noTable),
        ...buttons(runs, 'intent', ['table-up', 'table-down', 'remove-table'], { table: id }, noTable),
        act(runs, 'seating', { intent: 'seating', seating: 'chosen' }),
        act(runs, 'make-scribes', { intent: 'make-scribes' }, noTable),
      ],
    },
    'routes/work.workshops.$workshop.tables.cards.tsx': { opens: runs },
    'routes/work.workshops.$workshop.paper.tsx': { opens: runs },
    'routes/work.workshops.$workshop.agenda.tsx': {
      opens: runs,
      at: onPlan,
      acts: buttons(
        runs,
        'act',
        ['up', 'down', 'copy', 'remove'],
        { activity: planned.activityId, madeOn },
        { at: onPlan },
      ),
    },
    'routes/work.workshops.$workshop.agenda.$activity.tsx': {
      opens: runs,
      at: { ...onPlan, activity: planned.activityId },
      acts: [
        act(
          runs,
          'add',
          { intent: 'save', madeOn, ...prompt },
          { at: { ...onPlan, activity: 'new' }, search: '?kind=ideas' },
        ),
        act(runs, 'change', { intent: 'save', madeOn, ...prompt }, { at: { ...onPlan, activity: planned.activityId } }),
        act(runs, 'rows', { intent: 'rows.add', madeOn }, { at: { ...onPlan, activity: planned.activityId } }),
      ],
    },
  }
}
