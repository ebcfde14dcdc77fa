import { setTimeout as pause } from 'node:timers/promises'
import { runMigrations as migrateQueue } from 'graphile-worker'
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { hearErrors } from './client.ts'
import * as people from './migrations/20261122-0600-people.ts'
import * as framework from './migrations/20261122-0610-framework.ts'
import * as surveys from './migrations/20261122-0620-surveys.ts'
import * as workshops from './migrations/20261122-0630-workshops.ts'
import * as contributions from './migrations/20261122-0640-contributions.ts'
import * as surveysByGroups from './migrations/20261122-0900-surveys-by-groups.ts'
import * as helpContacts from './migrations/20261122-1200-help-contacts.ts'
import * as presence from './migrations/20261122-1205-presence.ts'
import * as workshopAgendas from './migrations/20261122-1210-workshop-agendas.ts'
import * as roomNews from './migrations/20261122-1505-room-news.ts'
import * as queue from './migrations/20261122-1510-queue.ts'
import * as screening from './migrations/20261122-1520-screening.ts'
import * as safeguarding from './migrations/20261122-1530-safeguarding.ts'
import * as codeBook from './migrations/20261122-1540-code-book.ts'
import * as suggestions from './migrations/20261122-1550-suggestions.ts'
import * as secondCoding from './migrations/20261122-1560-second-coding.ts'
import * as translationAndRules from './migrations/20261122-1570-translation-and-rules.ts'
import * as handCountOrder from './migrations/20261122-1620-hand-count-order.ts'
import * as figures from './migrations/20261122-1630-figures.ts'
import * as importEncoding from './migrations/20261122-1640-import-encoding.ts'
import * as deskPresses from './migrations/20261122-1645-desk-presses.ts'
import * as answeredPhones from './migrations/20261122-1700-answered-phones.ts'
import * as importsTakenBack from './migrations/20261122-1710-imports-taken-back.ts'
import * as whoAgreed from './migrations/20261122-1720-who-agreed.ts'
import * as wallPasses from './migrations/20261122-1800-wall-passes.ts'
import * as secondLook from './migrations/20261122-1900-second-look.ts'
import * as figureFamilies from './migrations/20261122-2000-figure-families.ts'
import * as baselines from './migrations/20261122-2010-baselines.ts'
import * as roomForStandIns from './migrations/20261122-2100-room-for-stand-ins.ts'
import * as whoSawTheList from './migrations/20261122-2110-who-saw-the-list.ts'
import * as codingBefore from './migrations/20261122-2200-coding-before.ts'
import * as exports from './migrations/20261123-0100-exports.ts'
import * as packs from './migrations/20261123-0200-packs.ts'
import * as findings from './migrations/20261123-0300-findings.ts'
import * as groupsGoOn from './migrations/20261123-0400-groups-go-on.ts'
import * as handsInFindings from './migrations/20261123-0500-hands-in-findings.ts'
import * as keptCounts from './migrations/20261123-0600-kept-counts.ts'
import * as countedResponses from './migrations/20261123-0610-counted-responses.ts'
import * as packsThatEnd from './migrations/20261123-0700-packs-that-end.ts'
import * as commitments from './migrations/20261123-0900-commitments.ts'
import * as markedSince from './migrations/20261123-0920-marked-since.ts'
import * as commitmentsThatMove from './migrations/20261123-1000-commitments-that-move.ts'
import * as commitmentsFound from './migrations/20261123-1010-commitments-found.ts'
import * as testsOfChange from './migrations/20261123-1100-tests-of-change.ts'
import * as alliances from './migrations/20261123-1110-alliances.ts'
import * as reports from './migrations/20261123-1120-reports.ts'
import * as heldBecause from './migrations/20261123-1200-held-because.ts'
import * as telling from './migrations/20261123-1300-telling.ts'
import * as helpersWhoCall from './migrations/20261123-1330-helpers-who-call.ts'
import * as backups from './migrations/20261123-1600-backups.ts'
import * as promises from './migrations/20261123-1605-promises.ts'
import * as members from './migrations/20261123-1700-members.ts'
import * as organisations from './migrations/20261123-1710-organisations.ts'
import * as sessions from './migrations/20261123-1740-sessions.ts'
import * as auditChain from './migrations/20261123-1745-audit-chain.ts'
import * as evidenceFiles from './migrations/20261123-1746-evidence-files.ts'
import * as newPasswords from './migrations/20261123-1750-new-passwords.ts'
import { grantToProduct, productRole } from './roles.ts'

/** Listed by hand, because the bundled product has no folder to look into. */
const migrations: Record<string, Migration> = {
  '20261122-0600-people': people,
  '20261122-0610-framework': framework,
  '20261122-0620-surveys': surveys,
  '20261122-0630-workshops': workshops,
  '20261122-0640-contributions': contributions,
  '20261122-0900-surveys-by-groups': surveysByGroups,
  '20261122-1200-help-contacts': helpContacts,
  '20261122-1205-presence': presence,
  '20261122-1210-workshop-agendas': workshopAgendas,
  '20261122-1505-room-news': roomNews,
  '20261122-1510-queue': queue,
  '20261122-1520-screening': screening,
  '20261122-1530-safeguarding': safeguarding,
  '20261122-1540-code-book': codeBook,
  '20261122-1550-suggestions': suggestions,
  '20261122-1560-second-coding': secondCoding,
  '20261122-1570-translation-and-rules': translationAndRules,
  '20261122-1620-hand-count-order': handCountOrder,
  '20261122-1630-figures': figures,
  '20261122-1640-import-encoding': importEncoding,
  '20261122-1645-desk-presses': deskPresses,
  '20261122-1700-answered-phones': answeredPhones,
  '20261122-1710-imports-taken-back': importsTakenBack,
  '20261122-1720-who-agreed': whoAgreed,
  '20261122-1800-wall-passes': wallPasses,
  '20261122-1900-second-look': secondLook,
  '20261122-2000-figure-families': figureFamilies,
  '20261122-2010-baselines': baselines,
  '20261122-2100-room-for-stand-ins': roomForStandIns,
  '20261122-2110-who-saw-the-list': whoSawTheList,
  '20261122-2200-coding-before': codingBefore,
  '20261123-0100-exports': exports,
  '20261123-0200-packs': packs,
  '20261123-0300-findings': findings,
  '20261123-0400-groups-go-on': groupsGoOn,
  '20261123-0500-hands-in-findings': handsInFindings,
  '20261123-0600-kept-counts': keptCounts,
  '20261123-0610-counted-responses': countedResponses,
  '20261123-0700-packs-that-end': packsThatEnd,
  '20261123-0900-commitments': commitments,
  '20261123-0920-marked-since': markedSince,
  '20261123-1000-commitments-that-move': commitmentsThatMove,
  '20261123-1010-commitments-found': commitmentsFound,
  '20261123-1100-tests-of-change': testsOfChange,
  '20261123-1110-alliances': alliances,
  '20261123-1120-reports': reports,
  '20261123-1200-held-because': heldBecause,
  '20261123-1300-telling': telling,
  '20261123-1330-helpers-who-call': helpersWhoCall,
  '20261123-1600-backups': backups,
  '20261123-1605-promises': promises,
  '20261123-1700-members': members,
  '20261123-1710-organisations': organisations,
  '20261123-1740-sessions': sessions,
  '20261123-1745-audit-chain': auditChain,
  '20261123-1746-evidence-files': evidenceFiles,
  '20261123-1750-new-passwords': newPasswords,
}

const migrator = (db: Kysely<unknown>) =>
  new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })

async function asOwner<Value>(
  ownerUrl: string,
  work: (db: Kysely<unknown>, pool: pg.Pool) => Promise<Value>,
): Promise<Value> {
  const pool = hearErrors(new pg.Pool({ connectionString: ownerUrl, max: 2 }))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return work(db, pool).finally(() => db.destroy())
}

/** Any number, the same in every version of the product. */
const migrationLock = 7_283_011

/**
 * One process at a time: several that start together on one database must not make the same role, table or policy. It
 * asks again and again, because a process that stood waiting in a statement would keep some migrations from ending.
 */
async function oneAtATime(ownerUrl: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  await whileNobodyMigrates(client, work).finally(() => client.end())
}

/** Does something while no process migrates this database. @param client holds the lock meanwhile */
export async function whileNobodyMigrates<Value>(client: pg.Client, work: () => Promise<Value>): Promise<Value> {
  const isOurs = async () =>
    (await client.query('select pg_try_advisory_lock($1) as locked', [migrationLock])).rows[0]?.locked === true
  while (!(await isOurs())) await pause(100)
  const done = await work()
  await client.query('select pg_advisory_unlock($1)', [migrationLock])
  return done
}

/**
 * Brings the database up to date: tables, the job queue, and the product's grants. Throws what Postgres says. Of several
 * processes one does it, and the others wait for it.
 * @param productUrl where the product signs in as somebody else than the owner: that login becomes a member of the
 *   product's role
 */
export async function migrateToLatest(ownerUrl: string, productUrl = ownerUrl): Promise<void> {
  const migrate = async (db: Kysely<unknown>, pgPool: pg.Pool) => {
    const { error } = await migrator(db).migrateToLatest()
    if (error) throw error
    await grantToProduct(db, loginOf(productUrl), loginOf(ownerUrl))
    // In our pool: its own would still be closing when a database of a trial is dropped.
    await migrateQueue({ pgPool })
    await handQueueToProduct(db)
  }
  await oneAtATime(ownerUrl, () => asOwner(ownerUrl, migrate))
}

/** The names of all migrations, in the order they are applied. */
export const knownMigrations = (): string[] => Object.keys(migrations).sort()

/** Brings an empty database to an older version, and makes the job queue: what a backup of that version goes into. */
export async function migrateTo(ownerUrl: string, name: string): Promise<void> {
  const migrate = async (db: Kysely<unknown>, pgPool: pg.Pool) => {
    const { error } = await migrator(db).migrateTo(name)
    if (error) throw error
    await migrateQueue({ pgPool })
  }
  await oneAtATime(ownerUrl, () => asOwner(ownerUrl, migrate))
}

const loginOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** Takes every migration back, newest first: the test that each `down` still fits its `up`. */
export async function migrateToNothing(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (db) => {
    const goDown = migrator(db)
    for (const _ of Object.keys(migrations)) {
      const { error } = await goDown.migrateDown()
      if (error) throw error
    }
  })
}

/** The queue's tables have row security on and no policy: only whoever owns them sees their rows. */
async function handQueueToProduct(db: Kysely<unknown>): Promise<void> {
  const role = sql.id(productRole)
  await sql`grant usage on schema graphile_worker to ${role}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`.execute(db)
  await sql`grant usage, select on all sequences in schema graphile_worker to ${role}`.execute(db)
  await sql`do $$ declare item record; begin
    for item in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
      execute format('drop policy if exists product on graphile_worker.%I', item.tablename);
      execute format('create policy product on graphile_worker.%I to ${role} using (true) with check (true)', item.tablename);
    end loop;
  end $$`.execute(db)
}
