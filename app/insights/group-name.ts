import { useTranslation } from '#app/i18n/use-translation.ts'
import { type By, type Cell, type EqualityField, equalityFields, notSaid } from '#domain/insights/schema.ts'
import { ratherNotSay } from '#domain/privacy/schema.ts'

const isField = (by: By): by is EqualityField => equalityFields.some((each) => each === by)

/** What people are divided by, in words. */
export function useByName(): (by: By) => string {
  const { t } = useTranslation(['insights-desk', 'insights'])
  return (by) => (isField(by) ? t(`equality.by.${by}`) : t(`insights:split.${by}`))
}

/** What a group of people is called: areas by the name that the place gave them. */
export function useGroupName(): (by: By, cell: Pick<Cell, 'key' | 'name'>) => string {
  const { t } = useTranslation(['insights-desk', 'insights', 'equality'])
  return (by, { key, name }) => {
    if (name !== null) return name
    if (key === notSaid || !isField(by)) return t(`insights:groups.${key}`)
    if (key === ratherNotSay) return t('equality:rather-not-say')
    if (by === 'disability') return t(`equality.disability.${key}`)
    return t(`equality:questions.${by}.${by === 'ethnic-group' ? 'groups' : 'choices'}.${key}`)
  }
}

/** Several groups that a published figure holds together: their own names have commas in them. */
export function useGroupNames(): (by: By, keys: readonly string[], names: readonly (string | null)[]) => string {
  const groupName = useGroupName()
  return (by, keys, names) => keys.map((key, index) => groupName(by, { key, name: names[index] ?? null })).join(' · ')
}
