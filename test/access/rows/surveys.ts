import { lifeSteps } from '#domain/survey-design/schema/life.ts'
import { act, buttons, type RowsOf } from '../row.ts'
import { may } from '../who.ts'

const builds = may('surveys.build', 'group')
const takesIn = may('surveys.take-in', 'group')
const imports = may('surveys.import', 'group')
const reads = may('surveys.read-responses', 'group')

/** Making a survey, taking in what comes to it, and looking at what came. */
export const surveyRows: RowsOf = (stage) => {
  const { here, draft, planted, sheet, run } = stage
  const id = here.ctx.ids.next()
  const onDraft = { survey: draft }
  const design = JSON.stringify(stage.design)
  const days = { opensOn: '2026-05-04', closesOn: '2026-06-01', reportsOn: '2026-07-01' }
  const upload = new FormData()
  upload.set('file', new File(['who,what\nB,Trees\n'], 'answers.csv', { type: 'text/csv' }))
  const handles = [id.slice(0, 8)]
  return {
    'routes/work.surveys.tsx': {
      opens: may(['surveys.read-responses', 'insights.read', 'surveys.take-in', 'surveys.build']),
    },
    'routes/work.surveys.new.tsx': {
      opens: may('surveys.build'),
      acts: [
        act(builds, 'start', {
          ...{ template: 'empty', title: 'New', language: 'en' },
          organisationId: here.organisations.communityGroup,
        }),
      ],
    },
    'routes/work.surveys.$survey.tsx': { opens: may(['surveys.read-responses', 'insights.read'], 'group') },
    'routes/work.surveys.$survey.design.tsx': { opens: builds, at: onDraft },
    'routes/work.surveys.$survey.design.steps.ts': {
      opens: 'holder',
      acts: [
        act(builds, 'save', { intent: 'save', basedOn: '0', definition: design }, { at: onDraft }),
        ...buttons(builds, 'intent', ['undo', 'redo'], { basedOn: '0' }, { at: onDraft }),
      ],
    },
    'routes/work.surveys.$survey.design.preview.tsx': { opens: builds, at: onDraft },
    'routes/work.surveys.$survey.design.publish.tsx': {
      opens: builds,
      at: onDraft,
      acts: [act(builds, 'publish', { revision: '1', ...days }, { at: onDraft })],
    },
    'routes/work.surveys.$survey.design.settings.tsx': {
      opens: builds,
      acts: [
        act(builds, 'settings', { intent: 'settings', access: 'everyone', allowsRepeat: 'no', ...days }),
        ...buttons(builds, 'intent', lifeSteps, { closesOn: '2026-06-01' }),
        act(builds, 'duplicate', { intent: 'duplicate' }),
        act(builds, 'delete', { intent: 'delete' }, { at: onDraft }),
      ],
    },
    'routes/work.surveys.$survey.ways-in.tsx': {
      opens: takesIn,
      acts: [
        act(takesIn, 'start-kiosk', { intent: 'start-kiosk', code: '482913' }),
        act(takesIn, 'end-kiosk', { intent: 'end-kiosk', kiosk: id }, { says: 'problems.not-found' }),
        act(takesIn, 'type-for-somebody', { intent: 'type-for-somebody', role: 'staff', how: 'phone', edition: 'en' }),
      ],
    },
    'routes/work.surveys.$survey.ways-in.invitations.tsx': {
      opens: takesIn,
      acts: [act(takesIn, 'make', { count: '2' })],
    },
    'routes/work.surveys.$survey.ways-in.invitations-csv.ts': { acts: [act(takesIn, 'take', { codes: '' })] },
    'routes/work.surveys.$survey.sheets.tsx': {
      opens: takesIn,
      acts: [
        act(takesIn, 'find', { intent: 'find', number: sheet }),
        act(takesIn, 'print', { intent: 'print', count: '1', edition: 'en' }),
      ],
    },
    'routes/work.surveys.$survey.sheets.print.tsx': { opens: takesIn, search: `?first=${sheet}&last=${sheet}` },
    'routes/work.surveys.$survey.sheets.$number.tsx': {
      opens: takesIn,
      at: { number: sheet },
      acts: [act(takesIn, 'key in', { 'answer.matters': 'Benches' }, { at: { number: sheet } })],
    },
    'routes/work.surveys.$survey.set-aside.tsx': {
      opens: reads,
      acts: buttons(reads, 'decision', ['counted', 'left-out'], { 'handles[]': handles }),
    },
    'routes/work.surveys.$survey.contacts.tsx': { opens: may('surveys.read-responses', 'group', 'own') },
    'routes/work.surveys.$survey.responses-csv.ts': { opens: reads },
    'routes/work.surveys.$survey.import.tsx': { opens: imports, acts: [act(imports, 'upload', upload)] },
    'routes/work.surveys.$survey.import.runs.$run.tsx': {
      opens: imports,
      at: { run },
      acts: [act(imports, 'take back', {}, { at: { run } })],
    },
    'routes/work.surveys.$survey.import.$file.tsx': {
      opens: imports,
      acts: [
        act(imports, 'map', { target: ['respondent', 'field:matters'], dateFormat: '', edition: 'en' }),
        act(imports, 'encoding', { encoding: 'utf-8' }),
      ],
    },
    'routes/work.surveys.$survey.import.$file.check.tsx': {
      opens: imports,
      acts: buttons(imports, 'intent', ['words', 'bring-in', 'bring-in-good'], {}),
    },
    'routes/work.pictures.ts': {
      acts: [act(may(['surveys.build', 'workshops.facilitate']), 'store', new Uint8Array([1, 2, 3]))],
    },
    'routes/pictures.$hash.ts': { opens: 'holder', at: { hash: planted.survey } },
  }
}
