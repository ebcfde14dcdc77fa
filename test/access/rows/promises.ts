import { act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const reads = may('commitments.read')
const alliances = may('alliances.set-up')
const reports = may('reports.issue')
const book = may('framework.edit')
const opensBook = may(['framework.edit', 'contributions.moderate', 'insights.read'])
const themes = may('themes.make')

/** What is promised, by whom and together with whom; and the book of what everything is called. */
export const promiseRows: RowsOf = ({ here, planted, owners, goals, span, texts }) => {
  const id = here.ctx.ids.next()
  const seen = '1'
  const writes = may('commitments.write')
  const ofGroup = may('commitments.write', 'group')
  const ofCouncil = may('commitments.write', 'place', 'whole')
  const answers = may('promises.answer', 'group')
  const asked = { kind: 'survey', name: planted.survey }
  const answer = { seen: '0', 'said.en': 'Places to rest', 'will.en': 'Twelve seats' }
  const words = { 'title.en': 'Seats', 'said.en': 'Places to rest', 'answer.en': 'Twelve' }
  const promise = {
    ...words,
    stance: 'will',
    goal: goals[0] ?? '',
    from: 'goal',
    dueOn: '2026-12-31',
    organisation: owners.group,
  }
  const alliance = { kind: 'theme', 'name.en': 'Resting', 'words.en': 'Seats', 'about[]': [`goal ${goals[0]}`] }
  const coded = { 'name.en': 'Named', 'text.en': 'Said', seen: '0' }
  const mission = here.framework[0]?.slug ?? ''
  return {
    'routes/work.commitments.tsx': { opens: reads },
    'routes/work.commitments.new.tsx': { opens: writes, acts: [act(ofGroup, 'begin', promise)] },
    'routes/work.commitments.learned.tsx': { opens: reads },
    'routes/work.commitments.alliances.tsx': { opens: alliances },
    'routes/work.commitments.alliances.new.tsx': { opens: alliances, acts: [act(alliances, 'begin', alliance)] },
    'routes/work.commitments.alliances.$alliance.tsx': {
      opens: alliances,
      acts: buttons(alliances, 'act', ['save', 'publish', 'end'], { seen, ...alliance }),
    },
    'routes/work.commitments.reports.tsx': {
      opens: reports,
      acts: [act(reports, 'issue', { about: `mission ${mission}`, span })],
    },
    'routes/work.commitments.promises.tsx': { opens: may('promises.answer') },
    'routes/work.commitments.promises.$kind.$name.tsx': {
      opens: answers,
      at: asked,
      acts: buttons(answers, 'act', ['save', 'publish', 'correct'], answer, { at: asked }),
    },
    // Another organisation's.
    'routes/work.commitments.$commitment.tsx': {
      opens: may('commitments.read', 'place', 'whole'),
      acts: [
        ...buttons(ofCouncil, 'act', ['save', 'publish', 'delete', 'overwrite 1'], { seen, ...promise }),
        ...buttons(ofCouncil, 'act', ['news', 'late', 'reading', 'milestone', 'test', 'result', 'close'], {
          ...{ seen, words: 'Six are up', language: 'en', on: '2026-05-04', link: '', linkName: '' },
          ...{ value: '6', readOn: '2026-05-04', milestone: 'Six', milestoneOn: '2026-06-01', outcome: 'kept' },
        }),
        act(ofCouncil, 'take-down', { act: `take-down ${planted.file.split('.')[0]}`, seen, why: 'It named people' }),
        ...buttons(ofCouncil, 'act', ['step-done', 'step-open', 'step-remove'], { seen, about: id, doneOn: '' }),
      ],
    },
    'routes/work.code-book.tsx': {
      opens: opensBook,
      acts: [act(book, 'undo', { intent: 'undo', change: id }, { says: 'codebook.change-unknown' })],
    },
    'routes/work.code-book.new.tsx': {
      opens: may(['framework.edit', 'themes.make']),
      acts: [
        act(book, 'goal', { kind: 'goal', mission, ...coded }),
        act(book, 'mission', { kind: 'mission', hue: 'live', ...coded }),
        act(themes, 'theme', { kind: 'theme', about: goals[0] ?? '', ...coded }),
      ],
    },
    'routes/work.code-book.pile.tsx': {
      opens: may('contributions.moderate'),
      // Whoever makes a theme of texts has to be somebody who reads them.
      acts: [
        act({ ...themes, and: 'contributions.moderate' }, 'make', {
          'items[]': [texts.survey],
          name: 'Seats',
          definition: 'To rest',
        }),
      ],
    },
    'routes/work.code-book.missions.$mission.tsx': {
      opens: book,
      acts: buttons(book, 'intent', ['reword', 'retire'], coded),
    },
    'routes/work.code-book.$code.tsx': {
      opens: opensBook,
      acts: [
        ...buttons(book, 'intent', ['reword', 'carry', 'split', 'merge', 'retire'], { ...coded, into: goals[1] ?? '' }),
        ...buttons(book, 'intent', ['guide', 'add-example', 'remove-example'], {
          definition: 'To sit',
          example: 'A bench',
          id,
        }),
        act(book, 'undo', { intent: 'undo', change: id }, { says: 'codebook.change-unknown' }),
      ],
    },
  }
}
