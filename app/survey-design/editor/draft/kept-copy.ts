import type { Definition } from '#domain/surveys/schema/definition.ts'

/** What was edited here and has not reached the server. */
export type KeptCopy = { basedOn: number; definition: Definition; at: number }

/** Where copies are kept: this browser. */
export type CopyKeeper = {
  read(): KeptCopy | null
  /** @returns whether it was taken: storage may be full, or forbidden */
  write(copy: KeptCopy): boolean
  forget(): void
}

/** @param storage asked for each time: reading the property alone can throw where a browser keeps nothing */
export function copyKeeper(storage: () => Storage, slug: string): CopyKeeper {
  const name = `said-and-done/design/${slug}`
  const attempt = <Value>(work: () => Value, otherwise: Value): Value => {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  return {
    read: () =>
      attempt(() => {
        const copy = JSON.parse(storage().getItem(name) ?? 'null') as KeptCopy | null
        return copy && Array.isArray(copy.definition?.items) ? copy : null
      }, null),
    write: (copy) =>
      attempt(() => {
        storage().setItem(name, JSON.stringify(copy))
        return true
      }, false),
    forget: () => attempt(() => storage().removeItem(name), undefined),
  }
}
