import type { Day } from '#db/schema/columns.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { readEvidence } from '#domain/insights/queries/evidence.ts'
import type { Audience } from '#domain/insights/schema.ts'
import { system } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { standardVersion } from '#domain/privacy/rules/equality.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { nothingToTell } from '../problems.ts'
import type { PackAbout, PackContent, PackLanguage } from '../schema.ts'
import { dictionaryRows, readMeRows, withheldRows } from '../sheets/about.ts'
import { codeBookRows, qualityRows } from '../sheets/code-book.ts'
import { agreedFindings } from '../sheets/findings.ts'
import { goalRows, groupRows, placeRows, quoteRows, themeRows, togetherRows, voteRows } from '../sheets/goals.ts'
import { heardRows } from '../sheets/heard.ts'
import { findSurveys, findWorkshops } from '../store/sources.ts'

/**
 * What somebody asked for. `tellsAgreement`: they may read how far two people agreed, code by code. `product`: the
 * version of the product that makes it.
 */
export type PackAsk = {
  title: string
  audience: Audience
  language: PackLanguage
  tellsAgreement: boolean
  product: string
}

/**
 * A pack as plain data, as everything stands at one moment; counts as the service tells them to the audience.
 * Refused: `packs.nothing-to-tell` where nobody took part, and what `readEvidence` refuses.
 * @param tx that sees one moment (`freezeMoment`)
 */
export async function composePack(tx: Tx, place: Place, ask: PackAsk): Promise<Result<PackContent, Problem>> {
  const evidence = await readEvidence(tx, place, ask.audience, ask.language)
  if (!evidence.ok) return evidence
  if (evidence.value.overview.people === 0) return fail(nothingToTell)
  const framework = await readFramework(tx.db, place.id, ask.language)
  const book = await codeBookRows(tx.db, place, framework, ask)
  const { audience, least, step, policy, published } = evidence.value
  const { days, ...sources } = await readSources(tx, place, ask)
  const at = tx.clock.now()
  const about: PackAbout = {
    ...{ title: ask.title, place: { slug: place.slug, name: place.name }, audience, language: ask.language },
    ...{ at: at.toISOString(), day: dayIn(place.timeZone, at), least, step, policy, published },
    period: periodOf(sources.surveys, days, dayIn(place.timeZone, at)),
    people: evidence.value.overview.people,
    versions: { product: ask.product, codeBook: book.number, equality: standardVersion },
    missions: framework.map(({ slug, name }) => ({ slug, name: name.text })),
    ...sources,
  }
  const counted = {
    heard: heardRows(evidence.value.heard),
    goals: goalRows(evidence.value),
    themes: themeRows(evidence.value),
    'goal-groups': groupRows(evidence.value),
    places: placeRows(evidence.value),
    together: togetherRows(evidence.value),
  }
  const sheets = {
    ...counted,
    votes: voteRows(evidence.value),
    quotes: quoteRows(evidence.value),
    'code-book': book.rows,
    'coding-quality': await qualityRows(tx.db, place, book.codes, audience === 'staff' && ask.tellsAgreement),
    withheld: withheldRows(counted),
    dictionary: dictionaryRows(),
  }
  const findings = audience === 'staff' ? await agreedFindings(tx, everything(place), place, ask.language) : []
  return ok({ about, findings, sheets: { 'read-me': readMeRows(about, evidence.value.overview, sheets), ...sheets } })
}

/** All that the place counts, whoever asks. */
function everything(place: Place): Scope {
  const scope = permit(system, 'insights.read', { placeId: place.id })
  if (!scope.ok) throw new Error('the product itself may always read what a place counts')
  return scope.value
}

type Sources = Pick<PackAbout, 'surveys' | 'workshops' | 'workshopsHeld'> & { days: Day[] }

/**
 * Where what is counted was said. The public reads of surveys that everybody could take part in, and of workshops that
 * are over how many they were: a room is named to those who were in it, and to staff.
 */
async function readSources({ db }: Tx, place: Place, { audience, language }: PackAsk): Promise<Sources> {
  const scope = everything(place)
  const isPublic = audience === 'public'
  const surveys = await findSurveys(db, scope, isPublic)
  const workshops = await findWorkshops(db, scope, isPublic)
  const words = await readWords(
    db,
    [...surveys, ...(isPublic ? [] : workshops)].map(({ title_id }) => title_id),
    language,
  )
  return {
    surveys: surveys.map(({ title_id, ...survey }) => ({ ...survey, title: words.get(title_id).text })),
    workshops: isPublic ? [] : workshops.map(({ title_id, heldOn }) => ({ title: words.get(title_id).text, heldOn })),
    workshopsHeld: workshops.length,
    days: workshops.map(({ heldOn }) => heldOn),
  }
}

/** From the first day on which anything was open to the last, or to the day the pack was made. */
function periodOf(surveys: PackAbout['surveys'], held: readonly Day[], day: Day): PackAbout['period'] {
  const from = [...surveys.flatMap(({ opensOn }) => opensOn ?? []), ...held].sort()[0]
  const ends = [...surveys.map(({ closesOn }) => closesOn ?? day), ...held].sort()
  const to = ends.at(-1)
  if (from === undefined || to === undefined) return null
  return { from: from < day ? from : day, to: to < day ? to : day }
}
