import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { AgreementTables } from './schema/agreement.ts'
import type { AllianceTables } from './schema/alliances.ts'
import type { AuditTables } from './schema/audit.ts'
import type { BackupTables } from './schema/backups.ts'
import type { CommitmentTables } from './schema/commitments.ts'
import type { ContributionTables } from './schema/contributions.ts'
import type { ExportTables } from './schema/exports.ts'
import type { FigureTables } from './schema/figures.ts'
import type { FindingTables } from './schema/findings.ts'
import type { FrameworkTables } from './schema/framework.ts'
import type { HelpTables } from './schema/help.ts'
import type { JoiningTables } from './schema/joining.ts'
import type { LearningTables } from './schema/learning.ts'
import type { PackTables } from './schema/packs.ts'
import type { PeopleTables } from './schema/people.ts'
import type { PolicyTables } from './schema/policy.ts'
import type { PresenceTables } from './schema/presence.ts'
import type { PromiseTables } from './schema/promises.ts'
import type { QueueTables } from './schema/queue.ts'
import type { ReportTables } from './schema/reports.ts'
import type { SafeguardingTables } from './schema/safeguarding.ts'
import type { ScreeningTables } from './schema/screening.ts'
import type { SuggestionTables } from './schema/suggestions.ts'
import type { SurveyTables } from './schema/surveys.ts'
import type { TellingTables } from './schema/telling.ts'
import type { TranslationTables } from './schema/translations.ts'
import type { WorkshopTables } from './schema/workshops.ts'

export type Tables = PeopleTables &
  HelpTables &
  FrameworkTables &
  SurveyTables &
  WorkshopTables &
  ContributionTables &
  AgreementTables &
  SuggestionTables &
  PresenceTables &
  ScreeningTables &
  QueueTables &
  SafeguardingTables &
  TranslationTables &
  PolicyTables &
  FigureTables &
  ExportTables &
  FindingTables &
  CommitmentTables &
  AllianceTables &
  LearningTables &
  JoiningTables &
  TellingTables &
  PromiseTables &
  PackTables &
  ReportTables &
  BackupTables &
  AuditTables
/** A connection pool or a transaction: queries take either. */
export type Db = Kysely<Tables>

const calendarDay = pg.types.builtins.DATE
const wholeNumbers = pg.types.builtins.INT8

/** Own parsers, not pg's global ones, so that no other user of pg in this process is changed. */
const types: pg.CustomTypesConfig = {
  getTypeParser(id, format) {
    // A date is a day of the calendar; as a Date it would slip by the machine's time zone.
    if (id === calendarDay) return (text: string) => text
    // Counts and sequence numbers stay far below 2^53.
    if (id === wholeNumbers) return Number
    return pg.types.getTypeParser(id, format)
  },
}

/** Ten connections: two cores keep about four busy, the rest cover waits on locks. */
export const openPool = (url: string, max = 10): pg.Pool =>
  hearErrors(new pg.Pool({ connectionString: url, max, types }))

/** Keeps a connection that is lost from ending the process. */
export function hearErrors(pool: pg.Pool): pg.Pool {
  // An idle connection that is lost is made anew when it is needed, and one that is cut while the pool ends has nothing
  // left to do; without a listener either would end the process. Whoever wants to know of it listens too.
  pool.on('error', () => {})
  // The same while somebody holds it, between two statements too: what they ask next is refused, and that is enough.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

/** @param pool made by openPool; whoever opened it ends it. */
export const openDb = (pool: pg.Pool): Db => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
