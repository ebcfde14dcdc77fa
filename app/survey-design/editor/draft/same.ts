/** Whether two documents say the same, in whatever order a database keeps the names in them. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [names, others] = [Object.keys(one), Object.keys(other)]
  const at = (value: object, name: string) => (value as Record<string, unknown>)[name]
  return (
    names.length === others.length && names.every((name) => name in other && isSame(at(one, name), at(other, name)))
  )
}
