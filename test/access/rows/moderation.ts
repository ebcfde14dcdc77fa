import { intents } from '#app/moderation/intents.ts'
import { redactionIntents } from '#app/moderation/redaction-form.ts'
import { closeRound } from '#domain/agreement/commands/close-round.ts'
import { act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const reads = may('contributions.moderate', 'group')
const queue = may('contributions.moderate')
/** A round was drawn from the texts of whoever began it, here from all of the place. */
const codes = may('contributions.moderate', 'place', 'whole')

const onTranslation = ['confirm-translation', 'untranslate']
const plain = intents.filter((intent) => intent !== 'unnote' && !onTranslation.includes(intent))

/** Reading what people wrote, deciding about it, and coding it a second time. */
export const moderationRows: RowsOf = ({ texts, planted, goals, here }) => {
  const id = here.ctx.ids.next()
  const inRoom = { at: { contribution: texts.room } }
  return {
    'routes/work.moderation.tsx': { opens: queue },
    'routes/work.moderation._index.tsx': {},
    'routes/work.moderation.item.tsx': {
      opens: reads,
      acts: [
        ...buttons(reads, 'intent', plain, { 'goals[]': goals.slice(0, 1), language: 'ur', text: 'x', note: 'Look' }),
        act(reads, 'unnote', { intent: 'unnote', note: id }, { says: 'codebook.note-unknown' }),
        ...buttons(reads, 'intent', onTranslation, { language: 'ur' }, { says: 'translations.none' }),
        act(may('contributions.moderate', 'body'), 'approve what a room said', { intent: 'approve' }, inRoom),
      ],
    },
    'routes/work.moderation.bulk.tsx': {
      opens: queue,
      acts: [
        act(queue, 'preview', { intent: 'preview', what: 'approve', items: [texts.survey, texts.room] }),
        act(queue, 'do', { intent: 'do', what: 'hide.spam', items: [texts.survey, texts.room] }),
        act(queue, 'undo', { intent: 'undo', bulk: id }, { says: 'problems.not-found' }),
      ],
    },
    'routes/work.moderation.redaction.tsx': {
      opens: 'everybody',
      acts: buttons(reads, 'intent', redactionIntents, {
        words: 'bench',
        kind: 'name',
        'ids[]': [id],
        reason: 'check-redaction',
      }),
    },
    'routes/work.moderation.rows.ts': { opens: queue, isQuiet: true },
    'routes/work.moderation.here.ts': { opens: queue },
    'routes/work.moderation.views.ts': {
      acts: [
        act(queue, 'keep', { intent: 'keep', name: 'Buses' }),
        act(queue, 'forget', { intent: 'forget', view: id }, { says: 'problems.not-found' }),
      ],
    },
    'routes/work.queue-promise.tsx': {
      opens: may('queue.promise'),
      acts: [act(may('queue.promise'), 'save', { hours: '48' })],
    },
    'routes/work.agreement.tsx': {
      opens: may('agreement.read'),
      acts: [act(queue, 'start', { size: '10' })],
    },
    'routes/work.agreement.$round.tsx': {
      opens: may('agreement.read', 'place', 'whole'),
      acts: buttons(codes, 'intent', ['next', 'close']),
    },
    'routes/work.agreement.$round.codings-csv.ts': {
      opens: codes,
      given: (domain) => closeRound(domain, here.people.moderator, { placeId: here.place.id, round: planted.round }),
    },
    'routes/work.agreement.$round.$text.tsx': {
      opens: codes,
      acts: [
        // A claim is on the text, whatever it is read for.
        ...buttons(reads, 'intent', ['keep', 'leave']),
        ...buttons(codes, 'intent', ['save', 'settle', 'unsettle'], { 'goals[]': goals.slice(0, 1) }),
      ],
    },
  }
}
