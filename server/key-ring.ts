import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Keys, keysFrom } from '#domain/kernel/keys.ts'
import type { Env } from './env.ts'
import { Misconfigured } from './misconfigured.ts'

/** 256 bits: what HMAC-SHA-256 can make use of. */
const keyBytes = 32

/** The key ring from the environment; in demo mode one that is made in the data folder at the first start. */
export async function openKeyRing(env: Pick<Env, 'keys' | 'dataDir'>): Promise<Keys> {
  const text = env.keys ?? (await readOrMake(join(env.dataDir, 'keys')))
  const ring = text
    .trim()
    .split(',')
    .map((key) => Buffer.from(key.trim(), 'base64'))
  if (ring.some((key) => key.length < keyBytes))
    throw new Misconfigured(
      `Each key in KEYS must be at least ${keyBytes} bytes, written in base64 (openssl rand -base64 32).`,
    )
  return keysFrom(ring)
}

async function readOrMake(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(join(file, '..'), { recursive: true })
    const made = randomBytes(keyBytes).toString('base64')
    await writeFile(file, made, { mode: 0o600, flag: 'wx' })
    return made
  }
}
