import { act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const reads = may('insights.read')
const readsWords = may('contributions.read')
const framework = may('framework.edit')
const packs = may('packs.make')
const findings = may('findings.read')
const claims = may('findings.write')

/** What was said in figures and words, what is claimed about it, and what of it leaves the place. */
export const insightRows: RowsOf = ({ planted, goals, pack, texts }) => {
  const seen = '1'
  const claim = { seen, page: 'words', claim: 'Seats matter', why: 'Many said so', limits: 'Few were asked' }
  const table = {
    tableId: 'T1',
    takenOn: '2021-03-21',
    source: 'Census',
    'label[]': ['A'],
    'people[]': ['10'],
    'to[]': ['out'],
  }
  return {
    'routes/work.insight.tsx': { opens: reads },
    'routes/work.insight.explore.tsx': { opens: reads },
    'routes/work.insight.heard.tsx': {
      opens: reads,
      acts: buttons(may('heard.set-up'), 'act', ['add', 'remove'], { organisation: 'none', group: 'age/0-15' }),
    },
    'routes/work.insight.heard.baselines.$by.tsx': {
      opens: may('heard.set-up'),
      at: { by: 'age-band' },
      acts: [act(may('heard.set-up'), 'save', table, { at: { by: 'age-band' } })],
    },
    'routes/work.insight.findings.tsx': { opens: findings },
    'routes/work.insight.findings.new.tsx': {
      opens: claims,
      acts: [act(claims, 'begin', { goal: goals[1] ?? '' })],
    },
    'routes/work.insight.findings.$finding.tsx': {
      opens: findings,
      acts: [
        ...buttons(claims, 'act', ['keep', 'save', 'send', 'freeze', 'choose', 'remove 1', 'overwrite 1'], claim),
        ...buttons(findings, 'act', ['agree', 'send-back'], { seen, words: 'Look again' }),
        act(claims, 'withdraw', { act: 'withdraw', words: 'Not so' }),
        ...buttons(framework, 'act', ['accept', 'decline']),
      ],
    },
    'routes/work.insight.findings.$finding.keep.ts': { acts: [act(claims, 'keep', claim)] },
    'routes/work.insight.figures.tsx': {
      opens: may('figures.publish'),
      acts: [
        act(may('figures.publish'), 'publish', { act: 'publish' }),
        act(may('figures.set-up'), 'set-up', { act: 'set-up', public: '10', staff: '5', policy: 'withhold' }),
      ],
    },
    'routes/work.insight.packs.tsx': {
      opens: packs,
      acts: [act(packs, 'ask', { title: 'Again', audience: 'staff', language: 'en' })],
    },
    'routes/work.insight.packs.$pack.tsx': {
      opens: packs,
      at: { pack },
      acts: buttons(packs, 'act', ['issue', 'withdraw', 'discard', 'again'], {}, { at: { pack } }),
    },
    'routes/work.insight.packs.$pack.$file.ts': {
      opens: packs,
      at: { pack, file: 'pack.html' },
      says: 'packs.agreement-inside',
    },
    'routes/work.insight.missions.$mission.tsx': { opens: reads },
    'routes/work.insight.goals.$goal.tsx': { opens: reads },
    'routes/work.insight.goals.$goal.themes.$theme.tsx': { opens: reads },
    'routes/work.insight.compare.tsx': { opens: reads },
    'routes/work.insight.priorities.tsx': { opens: reads },
    'routes/work.insight.contributions.tsx': {
      opens: readsWords,
      acts: [act(claims, 'choose', { contribution: texts.survey, finding: planted.finding })],
    },
    'routes/work.insight.exports.tsx': {
      opens: may(['insights.export', 'surveys.read-responses', 'workshops.facilitate']),
      acts: [
        act(may('insights.export'), 'contributions', { of: 'contributions', format: 'json' }),
        act(may('insights.export'), 'counts', { of: 'counts', format: 'csv' }),
        act(may('surveys.read-responses', 'group'), 'responses', { of: `responses ${planted.survey}`, format: 'csv' }),
        act(may('workshops.facilitate', 'body'), 'votes', { of: `votes ${planted.room.publicId}`, format: 'csv' }),
      ],
    },
    'routes/work.insight.exports.$export.ts': { opens: { maker: 'strategyLead' } },
    'routes/work.insight.contributions-csv.ts': { opens: may('insights.export') },
    'routes/work.insight.counts-csv.ts': { opens: may('insights.export') },
  }
}
