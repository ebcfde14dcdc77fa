import { hash, verify } from '@node-rs/argon2'

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of nothing anybody knows: an unknown account takes as long as a wrong password. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** argon2id, in about 45 ms. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** @param known the account's hash, or null where there is no account: takes as long, and says no */
export async function passwordFits(known: string | null, password: string): Promise<boolean> {
  const fits = await verify(known ?? nobodysHash, password)
  return fits && known !== null
}
