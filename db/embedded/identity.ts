import { spawnSync } from 'node:child_process'
import { chown, stat } from 'node:fs/promises'
import { quietEnvironment } from './quiet-environment.ts'

/** Whom Postgres runs as: undefined is whoever runs this process. */
export type Identity = { uid: number; gid: number } | undefined

/**
 * Postgres refuses to run as root, so root starts it as `nobody`, who exists everywhere; a cluster that an ordinary
 * user made earlier keeps running as that user.
 */
export async function chooseIdentity(cluster: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') }
}

const idOfNobody = (flag: '-u' | '-g') => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)

/** Gives a file or folder to whoever Postgres runs as. */
export async function give(path: string, identity: Identity): Promise<void> {
  if (identity) await chown(path, identity.uid, identity.gid)
}

/** Tried rather than worked out from mode bits: access lists and mount options have a say too. */
export function mayEnter(folder: string, identity: Identity): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity, cwd: '/', env: quietEnvironment }).status === 0
  )
}
