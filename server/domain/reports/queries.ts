import type { Db } from '#db/client.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type About, composeReport } from './compose.ts'
import { spanName, spansBefore } from './rules.ts'
import type { Report, ReportContent, ReportLine, Span, Subject } from './schema.ts'
import { findMissionNames, findNewer, findReports, findSubjects, type ReportRow } from './store.ts'

/** Two a year for each of some fifty subjects, over three years. */
const mostListed = 300

const contentOf = (row: ReportRow) => row.content as ReportContent

/** The reports that a place issued, for everybody, the newest time first. */
export async function readReports(db: Db, place: Pick<Place, 'id' | 'timeZone'>): Promise<ReportLine[]> {
  return (await findReports(db, place.id, mostListed)).map((row) => ({
    ...{ publicId: row.public_id, issuedOn: dayIn(place.timeZone, row.issued_at) },
    ...{ about: contentOf(row).about, span: contentOf(row).span },
  }))
}

/** One report, as it was issued. */
export async function readReport(
  db: Db,
  place: Pick<Place, 'id' | 'timeZone'>,
  publicId: string,
): Promise<Result<Report, Problem>> {
  const [row] = await findReports(db, place.id, 1, publicId)
  if (!row) return fail(notFound)
  const newer = await findNewer(db, row)
  const issuedOn = dayIn(place.timeZone, row.issued_at)
  return ok({ publicId: row.public_id, issuedOn, newer: newer?.publicId ?? null, content: contentOf(row) })
}

/** Whom a report may be about, and of which time. @param _scope for `reports.issue` */
export async function readChoices(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _scope: Scope,
  place: Place,
  language: string,
): Promise<{
  subjects: Record<'mission' | 'organisation' | 'alliance', Subject[]>
  spans: (Span & { value: string })[]
}> {
  const [framework, { organisations, alliances }] = await Promise.all([
    readFramework(db, place.id, language),
    findSubjects(db, place.id),
  ])
  const words = await readWords(
    db,
    alliances.map(({ nameId }) => nameId),
    language,
  )
  const today = dayIn(place.timeZone, clock.now())
  return {
    subjects: {
      mission: framework.map(({ slug, name }) => ({
        value: `mission ${slug}`,
        name: name.text,
        language: name.language,
      })),
      alliance: alliances.map(({ publicId, nameId }) => {
        const { text, language: of } = words.get(nameId)
        return { value: `alliance ${publicId}`, name: text, language: of }
      }),
      organisation: organisations.map(({ publicId, name }) => ({
        ...{ value: `organisation ${publicId}`, name, language: 'en' },
      })),
    },
    spans: spansBefore(today).map((span) => ({ ...span, value: spanName(span) })),
  }
}

/** What a report would say, before it is issued; null where nothing, or nothing that is there, was chosen. */
export async function readPreview(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _scope: Scope,
  place: Place,
  asked: { about: string; span: string },
): Promise<ReportContent | null> {
  const now = clock.now()
  const about = await findAbout(db, place.id, asked.about)
  const span = spansBefore(dayIn(place.timeZone, now)).find((each) => spanName(each) === asked.span)
  return about && span ? composeReport(db, place, about, span, now) : null
}

/** The subject of a name such as 'mission start-well'. */
export async function findAbout(db: Db, placeId: string, asked: string): Promise<About | null> {
  const [kind = '', name = ''] = asked.split(' ')
  if (kind === 'mission') {
    const mission = (await readFramework(db, placeId, 'en')).find(({ slug }) => slug === name)
    if (!mission) return null
    const [row] = await findMissionNames(db, [mission.id])
    return { kind, id: mission.id, name: mission.name.text, nameId: row?.nameId ?? null, isForum: false }
  }
  const { organisations, alliances } = await findSubjects(db, placeId)
  const organisation = kind === 'organisation' && organisations.find(({ publicId }) => publicId === name)
  if (organisation)
    return { kind: 'organisation', id: organisation.id, name: organisation.name, nameId: null, isForum: false }
  const alliance = kind === 'alliance' && alliances.find(({ publicId }) => publicId === name)
  if (!alliance) return null
  const isForum = alliance.kind === 'area-forum'
  return { kind: 'alliance', id: alliance.id, name: '', nameId: alliance.nameId, isForum }
}
