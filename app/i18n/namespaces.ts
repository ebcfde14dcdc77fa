/** One file per slice in public/locales/<language>/. Public ones exist in every language. */
export const publicNamespaces = [
  'common',
  'problems',
  'places',
  'help',
  'people',
  'surveys',
  'equality',
  'paper',
  'receipts',
  'workshops',
  'insights',
  'priorities',
  'outcomes',
  'passes',
  'worry',
  'policy',
  'open-packs',
  'commitments',
  'learning',
  'alliances',
  'telling',
  'reports',
  'promises',
  'joining',
] as const
/** Only staff see these. */
export const workNamespaces = [
  'work',
  'people-desk',
  'organisations',
  'account',
  'results',
  'survey-desk',
  'moderation',
  'suggestions',
  'safeguarding',
  'screening',
  'facilitation',
  'record',
  'insights-desk',
  'findings',
  'commitments-desk',
  'learning-desk',
  'alliances-desk',
  'reports-desk',
  'promises-desk',
  'exports',
  'codebook',
  'agreement',
  'policy-desk',
  'translations',
  'packs',
  'backups',
  'audit',
  // Of the files of a pack: no page needs them.
  'pack-files',
] as const

export type Namespace = (typeof publicNamespaces)[number] | (typeof workNamespaces)[number]

/** What pages need beyond `common` and `problems`, by the first part of their path: a phone pays for each sentence. */
const needs: Record<string, readonly Namespace[]> = {
  '': ['places'],
  p: ['places', 'people', 'surveys', 'workshops', 'insights'],
  s: ['surveys'],
  preview: ['surveys', 'survey-desk'],
  receipt: ['receipts', 'policy', 'commitments', 'promises', 'telling'],
  stop: ['telling'],
  join: ['workshops'],
  // Who to talk to stands one press away from every part of a workshop.
  w: ['workshops', 'help'],
  help: ['help'],
  privacy: ['help'],
  'sign-in': ['people', 'joining'],
  forgotten: ['people', 'joining'],
  'new-password': ['people', 'joining'],
  'sign-out': ['people'],
  'first-administrator': ['people'],
  invited: ['people', 'joining'],
}

/** What staff's pages need beyond `work` and `people`, by the part of their path after the place. */
const workNeeds: Record<string, readonly Namespace[]> = {
  '': [
    ...(['agreement', 'facilitation', 'moderation', 'people-desk', 'policy-desk', 'promises'] as const),
    ...(['promises-desk', 'safeguarding', 'surveys', 'workshops'] as const),
  ],
  agreement: ['agreement', 'codebook', 'moderation', 'safeguarding'],
  'code-book': ['codebook', 'moderation', 'safeguarding'],
  commitments: [
    ...(['alliances', 'alliances-desk', 'commitments', 'commitments-desk', 'learning'] as const),
    ...(['learning-desk', 'policy', 'promises', 'promises-desk', 'reports', 'reports-desk'] as const),
  ],
  audit: ['audit'],
  'audit.csv': ['audit'],
  backups: ['backups'],
  'help-contacts': ['help'],
  insight: ['codebook', 'equality', 'findings', 'insights', 'insights-desk', 'packs', 'results', 'surveys'],
  languages: [],
  messages: ['telling'],
  moderation: [
    ...(['codebook', 'moderation', 'policy-desk', 'results', 'safeguarding', 'screening'] as const),
    ...(['suggestions', 'translations', 'worry'] as const),
  ],
  organisations: ['organisations', 'people-desk'],
  people: ['joining', 'organisations', 'people-desk', 'survey-desk'],
  you: ['account', 'people-desk'],
  pictures: ['survey-desk'],
  policy: ['policy', 'policy-desk'],
  'queue-promise': ['moderation'],
  safeguarding: ['moderation', 'safeguarding', 'worry'],
  surveys: [
    ...(['equality', 'help', 'insights', 'moderation', 'paper', 'results', 'safeguarding'] as const),
    ...(['promises-desk', 'survey-desk', 'surveys'] as const),
  ],
  workshops: [
    ...(['facilitation', 'moderation', 'passes', 'record', 'results', 'safeguarding', 'survey-desk'] as const),
    ...(['promises-desk', 'workshops'] as const),
  ],
}

/** The one page that asks who somebody is, and by far the most sentences of any. */
const aboutYou = /^\/s\/[^/]+\/about-you(\.data)?$/

/** What came of a workshop, and why: read afterwards, so no phone pays for it during one. */
const afterwards = /^\/w\/[^/]+\/(why\/[^/]+|summary)(\.data)?$/

/** For whoever helps with a pass: no other phone pays for their sentences. */
const withPass = /^\/w\/[^/]+\/(pass|scribe|helper)\b/

/** The rules by which a place publishes. */
const howWeRead = /^\/p\/[^/]+\/how-we-read(\.data)?$/

/** Evidence packs for everybody. */
const openPacks = /^\/p\/[^/]+\/packs(\/|$|\.data$)/

/** What was done about what people said, by mission and by group too; beside it their words, which speak of figures. */
const whatWeDid = /^\/p\/[^/]+\/(did|alliances|missions|groups|poster)(\/|$|\.data$)/

/** What people said, with the ways on from it. */
const whatPeopleSaid = /^\/p\/[^/]+\/said(\.data)?$/

/** What was kept and what is late, as it was issued; beside it how reading goes. */
const issuedReports = /^\/p\/[^/]+\/reports(\/|$|\.data$)/

/** For whoever tells the safeguarding lead something from a room. */
const tellsWorry = /^\/w\/[^/]+\/worry\b/

/** What rooms put first, by the ways of counting that only this page of insight names. */
const whatRoomsPutFirst = /^\/work\/[^/]+\/insight\/priorities(\.data)?$/

/** What came of a survey or workshop, which says of a survey that it was reported on. */
const reportingBack = /^\/work\/[^/]+\/commitments\/promises(\/|$|\.data$)/

/** Files of all that a place has: surveys' answers and workshops' votes too, which may be refused in their own words. */
const filesToTakeAway = /^\/work\/[^/]+\/insight\/exports(\/[^/]+)?(\.data)?$/

export function namespacesFor(pathname: string): readonly Namespace[] {
  const [area = '', , part = ''] = pathname
    .replace(/\.data$/, '')
    .split('/')
    .slice(1)
  const work = ['common', 'problems', 'work', 'people', ...(workNeeds[part] ?? [])] as const
  if (whatRoomsPutFirst.test(pathname)) return [...work, 'facilitation', 'priorities', 'workshops']
  if (reportingBack.test(pathname)) return [...work, 'survey-desk']
  if (filesToTakeAway.test(pathname))
    return ['common', 'problems', 'work', 'people', 'exports', 'facilitation', 'surveys', 'workshops']
  if (area === 'work') return work
  const own = needs[area] ?? []
  if (howWeRead.test(pathname)) return ['common', 'problems', 'policy']
  if (whatWeDid.test(pathname))
    return ['common', 'problems', 'commitments', 'learning', 'alliances', 'insights', 'promises', 'reports']
  if (whatPeopleSaid.test(pathname)) return ['common', 'problems', ...own, 'commitments']
  if (issuedReports.test(pathname)) return ['common', 'problems', 'commitments', 'learning', 'policy', 'reports']
  if (openPacks.test(pathname)) return ['common', 'problems', 'open-packs']
  if (aboutYou.test(pathname)) return ['common', 'problems', ...own, 'equality']
  if (afterwards.test(pathname)) return ['common', 'problems', ...own, 'priorities', 'outcomes', 'promises']
  if (tellsWorry.test(pathname)) return ['common', 'problems', ...own, 'worry']
  if (withPass.test(pathname)) return ['common', 'problems', ...own, 'passes']
  return ['common', 'problems', ...own]
}
