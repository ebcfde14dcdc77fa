import { readFinding } from '#domain/findings/queries/finding.ts'
import { readFindings } from '#domain/findings/queries/findings.ts'
import { system } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import type { PackFinding } from '../schema.ts'

/** Findings that another person has agreed to, about all that the place counts, each with the counts it was built on. */
export async function agreedFindings(tx: Tx, scope: Scope, place: Place, language: string): Promise<PackFinding[]> {
  const { findings } = await readFindings(tx.db, scope, place, language, ['agreed'])
  const agreed: PackFinding[] = []
  for (const { publicId } of findings) {
    const found = await readFinding(tx.db, system, place, publicId, language)
    if (!found.ok) continue
    const { goal, written, frozen, frozenOn } = found.value
    agreed.push({
      ...{ finding: publicId, goal: goal.publicId, name: goal.short.text },
      ...{ claim: written.claim, strength: written.strength, limits: written.limits },
      ...{ people: frozen.people === 'withheld' ? null : frozen.people, countedOn: frozenOn },
    })
  }
  return agreed
}
