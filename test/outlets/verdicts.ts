import type { Fate } from './plant.ts'

export const roles = [
  'guest',
  'author',
  'neighbour',
  'administrator',
  'strategyLead',
  'moderator',
  'facilitator',
  'organisationLead',
  'safeguardingLead',
] as const
export type Role = (typeof roles)[number]

/** Who may find words of which fate behind a route. What is not named here must not be found there, by anybody. */
export type Verdict = Partial<Record<Fate, readonly Role[]>>

/** No words of texts that are hidden or that somebody is worried about. */
const nothing: Verdict = {}
/** Words that were shown to everybody. */
const shown: Verdict = { shown: roles }
/** Whoever reads what people said, to decide about it; what a person has escalated is not theirs any more. */
const queue: Verdict = {
  shown: ['moderator', 'organisationLead'],
  hidden: ['moderator', 'organisationLead'],
  suspected: ['moderator', 'organisationLead'],
}
const desk: Verdict = { shown: roles, hidden: ['facilitator', 'organisationLead'] }
const insight: Verdict = { shown: ['administrator', 'strategyLead', 'organisationLead'] }
const ownResults: Verdict = {
  shown: ['administrator', 'organisationLead'],
  hidden: ['administrator', 'organisationLead'],
}
/** strategyLead: the colleague whom the lead let in to one of them. */
const worry: Verdict = {
  escalated: ['safeguardingLead', 'strategyLead'],
  suspected: ['safeguardingLead'],
}
/** One's own words: shown, or kept back for a reason that is named. Never while they are read. */
const receipt: Verdict = { shown: roles, hidden: roles, taken: roles }
/** One's own ideas on one's own phone. */
const ownPhone: Verdict = { shown: roles, hidden: ['author'], suspected: ['author'], escalated: ['author'] }

/** One verdict for each route of the product: a route without one fails the walk. */
export const verdicts: Record<string, Verdict> = {
  'routes/public.tsx': nothing,
  'routes/_index.tsx': shown,
  'routes/p.$place.tsx': shown,
  'routes/p.$place.said.tsx': shown,
  'routes/p.$place.how-we-read.tsx': nothing,
  'routes/s.$survey.tsx': nothing,
  'routes/s.$survey.q.$number.tsx': nothing,
  'routes/s.$survey.all.tsx': nothing,
  'routes/s.$survey.keep.ts': nothing,
  'routes/s.$survey.save.tsx': nothing,
  'routes/s.$survey.under-13.tsx': nothing,
  'routes/s.$survey.check.tsx': nothing,
  'routes/s.$survey.about-you.tsx': nothing,
  'routes/s.$survey.thanks.tsx': nothing,
  'routes/s.$survey.qr.ts': nothing,
  'routes/s.$survey.poster.tsx': nothing,
  'routes/s.$survey.invitation.tsx': nothing,
  'routes/s.$survey.kiosk.tsx': nothing,
  'routes/s.$survey.kiosk.next.ts': nothing,
  'routes/s.$survey.finish.ts': nothing,
  'routes/pictures.$hash.ts': nothing,
  'routes/preview.$locale.$place.$survey.$number.tsx': nothing,
  'routes/receipt.tsx': nothing,
  'routes/receipt.$code.tsx': receipt,
  'routes/join.tsx': nothing,
  'routes/w.$workshop.tsx': ownPhone,
  'routes/w.$workshop.wall.tsx': shown,
  'routes/w.$workshop.missions.tsx': shown,
  'routes/w.$workshop.live.ts': { ...ownPhone, hidden: ['author', 'facilitator', 'organisationLead'] },
  'routes/w.$workshop.worry.tsx': nothing,
  'routes/w.$workshop.pass.tsx': nothing,
  'routes/w.$workshop.scribe.tsx': nothing,
  'routes/w.$workshop.helper.tsx': nothing,
  'routes/w.$workshop.helper.hands.tsx': nothing,
  'routes/w.$workshop.helper.paper.tsx': nothing,
  'routes/w.$workshop.why.$activity.tsx': shown,
  'routes/w.$workshop.summary.tsx': shown,
  'routes/help.tsx': nothing,
  'routes/privacy.tsx': nothing,
  'routes/sign-in.tsx': nothing,
  'routes/sign-out.tsx': nothing,
  'routes/first-administrator.$token.tsx': nothing,
  'routes/work.tsx': nothing,
  'routes/work._index.tsx': nothing,
  'routes/work.$place.tsx': nothing,
  'routes/work.$place._index.tsx': nothing,
  'routes/work.moderation.tsx': queue,
  'routes/work.moderation._index.tsx': queue,
  // A translation keeps the word until somebody who reads both has looked at it again.
  'routes/work.moderation.item.tsx': { ...queue, taken: queue.shown ?? [] },
  'routes/work.moderation.bulk.tsx': queue,
  'routes/work.moderation.redaction.tsx': queue,
  'routes/work.moderation.rows.ts': queue,
  'routes/work.moderation.views.ts': nothing,
  'routes/work.agreement.tsx': nothing,
  'routes/work.agreement.$round.tsx': queue,
  'routes/work.agreement.$round.codings-csv.ts': nothing,
  'routes/work.agreement.$round.$text.tsx': queue,
  'routes/work.queue-promise.tsx': nothing,
  'routes/work.safeguarding.tsx': nothing,
  'routes/work.safeguarding.today.tsx': nothing,
  'routes/work.safeguarding.set-up.tsx': nothing,
  'routes/work.safeguarding.$case.tsx': worry,
  'routes/work.safeguarding.$case.sheet.tsx': { ...worry, escalated: ['safeguardingLead'] },
  'routes/work.surveys.tsx': nothing,
  'routes/work.surveys.new.tsx': nothing,
  'routes/work.surveys.$survey.tsx': ownResults,
  'routes/work.surveys.$survey.design.tsx': nothing,
  'routes/work.surveys.$survey.design.steps.ts': nothing,
  'routes/work.surveys.$survey.design.preview.tsx': nothing,
  'routes/work.surveys.$survey.design.publish.tsx': nothing,
  'routes/work.surveys.$survey.design.settings.tsx': nothing,
  'routes/work.surveys.$survey.ways-in.tsx': nothing,
  'routes/work.surveys.$survey.ways-in.invitations.tsx': nothing,
  'routes/work.surveys.$survey.ways-in.invitations-csv.ts': nothing,
  'routes/work.surveys.$survey.sheets.tsx': nothing,
  'routes/work.surveys.$survey.sheets.print.tsx': nothing,
  'routes/work.surveys.$survey.sheets.$number.tsx': nothing,
  'routes/work.surveys.$survey.set-aside.tsx': nothing,
  'routes/work.surveys.$survey.contacts.tsx': nothing,
  'routes/work.surveys.$survey.responses-csv.ts': ownResults,
  'routes/work.surveys.$survey.import.tsx': nothing,
  'routes/work.surveys.$survey.import.$file.tsx': nothing,
  'routes/work.surveys.$survey.import.$file.check.tsx': nothing,
  'routes/work.surveys.$survey.import.runs.$run.tsx': nothing,
  'routes/work.pictures.ts': nothing,
  'routes/work.languages.tsx': nothing,
  'routes/work.help-contacts.tsx': nothing,
  'routes/work.policy.tsx': nothing,
  'routes/work.workshops.tsx': nothing,
  'routes/work.workshops.new.tsx': nothing,
  'routes/work.workshops.$workshop.tsx': desk,
  'routes/work.workshops.$workshop.record.tsx': shown,
  'routes/work.workshops.$workshop.record-json.ts': shown,
  'routes/work.workshops.$workshop.record-csv.ts': shown,
  'routes/work.workshops.$workshop.tables.tsx': nothing,
  'routes/work.workshops.$workshop.tables.cards.tsx': nothing,
  'routes/work.workshops.$workshop.paper.tsx': nothing,
  'routes/work.workshops.$workshop.agenda.tsx': nothing,
  'routes/work.workshops.$workshop.agenda.$activity.tsx': nothing,
  'routes/work.workshops.$workshop.settings.tsx': nothing,
  'routes/work.code-book.tsx': nothing,
  'routes/work.code-book.new.tsx': nothing,
  'routes/work.code-book.pile.tsx': nothing,
  'routes/work.code-book.missions.$mission.tsx': nothing,
  'routes/work.code-book.$code.tsx': nothing,
  'routes/work.insight.tsx': insight,
  'routes/work.insight.explore.tsx': nothing,
  'routes/work.insight.heard.tsx': nothing,
  'routes/work.insight.heard.baselines.$by.tsx': nothing,
  'routes/work.insight.figures.tsx': nothing,
  'routes/work.insight.missions.$mission.tsx': insight,
  'routes/work.insight.goals.$goal.tsx': insight,
  'routes/work.insight.contributions-csv.ts': { shown: ['strategyLead', 'organisationLead'] },
  'routes/work.insight.counts-csv.ts': nothing,
  'routes/not-found.tsx': nothing,
}
