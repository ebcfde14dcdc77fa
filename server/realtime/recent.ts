/** Keeps what was just read for a moment, so that many who ask at once cause one reading. */
export type Recent<Value> = {
  get(key: string, read: () => Promise<Value>): Promise<Value>
  /** What was read before is not handed out any more. */
  forget(): void
}

/** @param milliseconds how long a reading serves */
export function createRecent<Value>(milliseconds: number): Recent<Value> {
  const kept = new Map<string, { at: number; value: Promise<Value> }>()
  return {
    get(key, read) {
      const now = performance.now()
      const known = kept.get(key)
      if (known && now - known.at < milliseconds) return known.value
      const value = read()
      kept.set(key, { at: now, value })
      const drop = () => kept.get(key)?.value === value && kept.delete(key)
      value.catch(drop)
      setTimeout(drop, milliseconds).unref()
      return value
    },
    forget: () => kept.clear(),
  }
}
