import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type BackupSettings, backupKeys } from './backup/settings.ts'
import { Misconfigured } from './misconfigured.ts'

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  /** Set: a real place on an outside Postgres. The product runs as this login. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Owns the tables and migrates. Without it DATABASE_URL's login does, and the product steps down to its own role. */
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Set: a real place under this address, such as https://said.example.org */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** The key ring: secrets of at least 32 bytes in base64, newest first, between commas. */
  KEYS: z.string().optional(),
  /** Who may say where a request came from: express's "trust proxy" addresses. */
  TRUSTED_PROXIES: z.string().default('loopback'),
  /** A Chromium that is installed: evidence packs then have a PDF. Without it their page is there to be printed. */
  CHROMIUM_PATH: z.string().optional(),
  /** The mail server that messages go to, with who we are: smtps://name:secret@mail.example.org. Without it they are files. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who messages come from: news@example.org, or Said & Done <news@example.org> */
  MAIL_FROM: z
    .string()
    .regex(/^([^<>"@\p{Cc}]* )?<?[^\s<>,;"@]+@[^\s<>,;"@]+>?$/u, 'one address, such as Said & Done <news@example.org>')
    .optional(),
  /** Where backups go, and the list of what people took back. Without it a real place makes none by itself. */
  BACKUP_DIR: z.string().min(1).optional(),
  /** In UTC: when few people type. */
  BACKUP_HOUR: z.coerce.number().int().min(0).max(23).default(2),
  /** So many of the newest stay: a fortnight, as long as somebody on leave may not look. */
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(14),
  /** Keys of 32 bytes in base64, newest first, between commas: backups are sealed with the first. */
  BACKUP_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Env = {
  port: number
  dataDir: string
  databaseUrl: string | undefined
  ownerUrl: string | undefined
  /** The address the product is reached under, without a slash at its end. */
  origin: string
  keys: string | undefined
  trustedProxies: string
  logLevel: string
  chromium: string | undefined
  /** Where messages go; undefined: into a folder of the data. */
  mail: { url: string; from: { name: string; address: string } } | undefined
  /** undefined: nobody has named a folder for backups. In the demo they are in the data folder. */
  backups: BackupSettings | undefined
  /** One-click sign-in, seeded, loopback only: exists only without DATABASE_URL and ORIGIN. */
  isDemo: boolean
}

/** Reads the environment. Throws Misconfigured whose message names each setting that is wrong, and says what it takes. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    throw new Misconfigured(`These settings need mending:\n${faults.join('\n')}`)
  }
  const env = parsed.data
  const isDemo = !env.DATABASE_URL && !env.ORIGIN
  if (!isDemo && !env.KEYS)
    throw new Misconfigured(
      'A real place needs KEYS: a secret of 32 bytes in base64 (openssl rand -base64 32). Keep it safe.',
    )
  if (!isDemo && !env.ORIGIN)
    throw new Misconfigured(
      'A real place needs ORIGIN: the address people reach it under, such as https://said.example.org',
    )
  if (env.SMTP_URL !== undefined && env.MAIL_FROM === undefined)
    throw new Misconfigured('SMTP_URL needs MAIL_FROM: who messages come from, such as Said & Done <news@example.org>')
  return {
    port: env.PORT,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    origin: new URL(env.ORIGIN ?? `http://localhost:${env.PORT}`).origin,
    keys: env.KEYS,
    trustedProxies: env.TRUSTED_PROXIES,
    chromium: env.CHROMIUM_PATH,
    mail: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: senderOf(env.MAIL_FROM) } : undefined,
    logLevel: env.LOG_LEVEL,
    backups: backupSettings(env, isDemo),
    isDemo,
  }
}

function backupSettings(env: z.infer<typeof schema>, isDemo: boolean): BackupSettings | undefined {
  // A key that is none must not wait for the night to be found.
  backupKeys(env.BACKUP_KEY)
  const folder = env.BACKUP_DIR ?? (isDemo ? join(env.DATA_DIR, 'backups') : undefined)
  if (folder === undefined) return undefined
  return { folder: resolve(folder), hour: env.BACKUP_HOUR, keep: env.BACKUP_KEEP, key: env.BACKUP_KEY }
}

/** A name and an address as they stand in MAIL_FROM. */
function senderOf(text: string): { name: string; address: string } {
  const [, name = '', address = text] = /^([^<]*)<([^>]*)>$/.exec(text.trim()) ?? []
  return { name: name.trim() || 'Said & Done', address: address.trim() }
}
