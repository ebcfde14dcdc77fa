import { parseArgs } from 'node:util'

/** `rate`: votes a second at the steady part, over all sockets, for so many `seconds`. */
export type LoadOptions = { sockets: number; rate: number; seconds: number }

/** Throws with a sentence for whoever typed them. */
export function readOptions(args: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sockets: { type: 'string', default: '1000' },
      rate: { type: 'string', default: '1000' },
      seconds: { type: 'string', default: '20' },
    },
  })
  const whole = (name: keyof typeof values, most: number) => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new Error(`--${name} takes a whole number from 1 to ${most}, not ${values[name]}`)
    return number
  }
  return { sockets: whole('sockets', 10_000), rate: whole('rate', 20_000), seconds: whole('seconds', 600) }
}
