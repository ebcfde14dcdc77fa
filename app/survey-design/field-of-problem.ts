/** The field that a refusal is about, by the problem's code: where the summary on top leads, and what is marked. */
const fields: Record<string, string> = {
  'survey-desk.dates-crossed': 'closesOn',
  'survey-desk.opens-in-past': 'opensOn',
  'survey-desk.closes-in-past': 'closesOn',
  'survey-desk.reports-too-early': 'reportsOn',
  'promises-desk.move-needs-why': 'why',
  'promises-desk.move-why-too-long': 'why',
  'promises-desk.promise-stays': 'reportsOn',
  'promises-desk.already-answered': 'reportsOn',
  'survey-desk.reopen-needs-day': 'reopen-closesOn',
  'survey-desk.address-taken': 'slug',
  'survey-desk.address-unfit': 'slug',
  'survey-desk.not-ready': 'faults',
}

export const fieldOfProblem = (code: string | undefined): string | undefined => (code ? fields[code] : undefined)
