import type { Scene } from './scene.ts'

/** Who answers for something in the scene's place, by the names that stand in links. */
export async function ownersIn({ ctx, organisations }: Scene): Promise<Record<'council' | 'group', string>> {
  const rows = await ctx.db.selectFrom('organisation').select(['id', 'public_id']).execute()
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.public_id ?? ''
  return { council: nameOf(organisations.firstCouncil), group: nameOf(organisations.communityGroup) }
}
