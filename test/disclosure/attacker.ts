import type { Statement } from '#domain/insights/rules/cube.ts'

/** What somebody reads of a row: numbers, or nothing. This is all that the attacker is given. */
export type Published = {
  id: string
  total: number | null
  cells: (number | null)[]
  /** What stands of an earlier day: where people only came, there are no fewer. */
  atLeast?: (number | null)[]
}
/** Which rows overlap how: no secret, it follows from what goals and missions are. */
export type Known = {
  everybody: number
  rows: Published[]
  unions: { id: string; of: string[] }[]
  /** Parts that everybody is divided into, each person in one; other parts overlap. */
  partitions: readonly (readonly string[])[]
  /** How far a published number may be from the true one. */
  give: number
  /** Rows whose totals are no secret: then no split can hide what nobody, one person, or all but one person said. */
  openTotals: readonly string[]
}

/** What was published anew at one snapshot. */
export const publishedIn = (statement: Statement, snapshot: number): Published[] =>
  [...statement.rows.values()]
    .filter((row) => row.snapshot === snapshot)
    .map(({ id, total, cells }) => ({
      id,
      total: total.is === 'told' ? total.value : null,
      cells: cells.map(({ is, value }) => (is === 'told' ? value : null)),
    }))

/** The same, and what it says of an earlier day. */
export const withStanding = (published: readonly Published[], { rows }: Statement, give: number): Published[] =>
  published.map((row) => ({
    ...row,
    atLeast: rows.get(row.id)?.cells.map(({ is, value }) => (is === 'stands' && value !== null ? value - give : null)),
  }))

/** Each row's variables, its total last. */
type Laid = Map<string, number[]>
type Equation = { terms: [variable: number, sign: 1 | -1][]; slack: [low: number, high: number] }

/**
 * Reckons back from all that was published, twice: nobody under nought, rows add up, a goal is a part of everybody, who
 * did not speak is counted too, a mission is at least its largest goal and at most their sum, the second time is the first
 * and those who came. Each bound is followed to its end.
 */
export class Attacker {
  private low: number[] = []
  private high: number[] = []
  private equations: Equation[] = []
  private readonly seconds: Laid[] = []
  private readonly secrets: { name: string; variable: number }[] = []

  /**
   * @param cubes published about the same people in the same rows, which share their totals. `grew`: whether people only
   *   came between the two times; then each count is at least what it was. `from`: by group of the second time those of
   *   the first that are in it, where groups were put together meanwhile
   */
  constructor(
    cubes: readonly { name: string; first: Known; second: Known; grew: boolean; from?: readonly number[][] }[],
  ) {
    const laid = cubes.map(({ name, first, second, grew, from }) => {
      const [one, two] = [this.lay(first, `${name}, first`), this.lay(second, `${name}, second`)]
      if (grew) this.compare(one, two, second.everybody, from)
      this.seconds.push(two)
      return [one, two] as const
    })
    const [[one, two] = [], ...others] = laid
    for (const [otherOne, otherTwo] of others) {
      this.share(one, otherOne)
      this.share(two, otherTwo)
    }
  }

  private compare(one: Laid, two: Laid, everybody: number, from?: readonly number[][]): void {
    for (const [id, later] of two) {
      const earlier = one.get(id)
      if (!earlier) continue
      const came = later.map((variable, index) => {
        const more = this.variable(0, everybody)
        const before = index === later.length - 1 ? [earlier.length - 1] : (from?.[index] ?? [index])
        this.say([...before.map((each): [number, 1] => [earlier[each] as number, 1]), [more, 1], [variable, -1]])
        return more
      })
      this.say(came.map((more, index) => [more, index === came.length - 1 ? -1 : 1]))
    }
  }

  private share(one: Laid | undefined, other: Laid): void {
    for (const [id, variables] of other) {
      const total = one?.get(id)?.at(-1)
      if (total !== undefined)
        this.say([
          [total, 1],
          [variables.at(-1) as number, -1],
        ])
    }
  }

  /** Of each count that the first cubes withhold, what is left, by its name. */
  ranges(): Map<string, readonly [low: number, high: number]> {
    this.follow()
    return new Map(
      this.secrets.map(({ name, variable }) => [
        name,
        [this.low[variable] as number, this.high[variable] as number] as const,
      ]),
    )
  }

  /**
   * Somebody reads other tables of the same counts at the second time too.
   * @param overheard by cube @param give how far its numbers may be from the true ones
   */
  overhear(overheard: readonly (readonly Published[])[], give: number): void {
    overheard.forEach((rows, cube) => {
      for (const { id, total, cells } of rows)
        [...cells, total].forEach((value, index) => {
          const variable = this.seconds[cube]?.get(id)?.[index]
          if (value === null || variable === undefined) return
          this.low[variable] = Math.max(value - give, this.low[variable] as number)
          this.high[variable] = Math.min(value + give, this.high[variable] as number)
        })
    })
  }

  /** Each withheld count that may only be one of two values, or is known: its name and what is left. */
  narrowed(): string[] {
    this.follow()
    return this.secrets.flatMap(({ name, variable }) => {
      const [low, high] = [this.low[variable] as number, this.high[variable] as number]
      return high - low < 2 ? [`${name}: ${low} to ${high}`] : []
    })
  }

  private lay({ everybody, rows, unions, partitions, give, openTotals }: Known, time: string): Laid {
    const laid: Laid = new Map()
    for (const { id, total, cells, atLeast } of rows) {
      const tells = openTotals.includes(id) && total !== null && (total < 2 || everybody - total < 2)
      const isExact = id === 'whole' || openTotals.includes(id)
      const variables = [...cells, total].map((value, index) => {
        const spread = isExact && index === cells.length ? 0 : give
        if (value !== null) return this.variable(Math.max(0, value - spread), value + spread)
        const variable = this.variable(atLeast?.[index] ?? 0, everybody)
        // A mission is no smaller than a goal of it that is published: what is secret beside it are its other goals.
        const ofUnion = unions.find((union) => union.id === id)?.of ?? []
        const isLarge = rows.some((row) => ofUnion.includes(row.id) && row.cells[index] !== null)
        if (index < cells.length && !isLarge && !tells) this.secrets.push({ name: `${time} ${id} ${index}`, variable })
        return variable
      })
      this.say(variables.map((variable, index) => [variable, index === cells.length ? -1 : 1]))
      laid.set(id, variables)
    }
    const whole = laid.get('whole')
    for (const [id, variables] of laid) {
      if (id === 'whole' || !whole) continue
      const others = variables.map((variable, index) => {
        const other = this.variable(0, everybody)
        this.say([
          [variable, 1],
          [other, 1],
          [whole[index] as number, -1],
        ])
        return other
      })
      this.say(others.map((other, index) => [other, index === others.length - 1 ? -1 : 1]))
    }
    for (const { id, of } of unions) {
      const union = laid.get(id)
      const parts = of.flatMap((part) => laid.get(part) ?? [])
      if (!union || parts.length === 0) continue
      union.forEach((variable, index) => {
        const counts = of.flatMap((part) => laid.get(part)?.[index] ?? [])
        for (const count of counts)
          this.say(
            [
              [variable, 1],
              [count, -1],
            ],
            [0, everybody],
          )
        if (counts.length === of.length)
          this.say([...counts.map((count): [number, 1] => [count, 1]), [variable, -1]], [0, everybody * of.length])
      })
    }
    for (const partition of partitions) {
      const parts = partition.flatMap((id) => [laid.get(id) ?? []].filter(({ length }) => length > 0))
      if (!whole || parts.length < partition.length) continue
      whole.forEach((variable, index) => {
        const counts = parts.map((part): [number, 1] => [part[index] as number, 1])
        this.say([...counts, [variable, -1]])
      })
      this.rest(whole, parts, everybody)
    }
    return laid
  }

  /** What is left of everybody beside the rows that are published whole is a row of its own, and adds up like one. */
  private rest(whole: number[], parts: readonly number[][], everybody: number): void {
    const isKnown = (variable: number | undefined) =>
      variable !== undefined && this.low[variable] === this.high[variable]
    const inWhole = whole.flatMap((variable, index) => (isKnown(variable) ? [index] : []))
    for (const isOpen of [
      (part: number[]) => part.every(isKnown),
      (part: number[]) => inWhole.every((index) => isKnown(part[index])),
      (part: number[]) => isKnown(part.at(-1)),
    ]) {
      const left = parts.filter((part) => !isOpen(part))
      const others = parts.filter(isOpen)
      if (left.length < 2) continue
      const rest = whole.map((all, index) => {
        const sum = this.variable(0, everybody)
        const at = (of: readonly number[][]) => of.map((part): [number, 1] => [part[index] as number, 1])
        this.say([...at(left), [sum, -1]])
        this.say([...at(others), [sum, 1], [all, -1]])
        return sum
      })
      this.say(rest.map((sum, index) => [sum, index === rest.length - 1 ? -1 : 1]))
    }
  }

  private variable(low: number, high: number): number {
    this.high.push(high)
    return this.low.push(low) - 1
  }

  private say(terms: Equation['terms'], slack: Equation['slack'] = [0, 0]): void {
    this.equations.push({ terms, slack })
  }

  private follow(): void {
    const touching = this.low.map((): number[] => [])
    this.equations.forEach(({ terms }, index) => {
      for (const [variable] of terms) touching[variable]?.push(index)
    })
    const waiting = new Set(this.equations.keys())
    let steps = 0
    for (const index of waiting) {
      waiting.delete(index)
      // Two inequalities may push each other on by ones without end: they found all they can long before.
      if (steps++ > 200_000) return
      const { terms, slack } = this.equations[index] as Equation
      for (const [variable, sign] of terms) {
        let [least, most] = [0, 0]
        for (const [other, side] of terms) {
          if (other === variable) continue
          const [low, high] = [this.low[other] as number, this.high[other] as number]
          least += side === 1 ? low : -high
          most += side === 1 ? high : -low
        }
        const [from, to] = sign === 1 ? [slack[0] - most, slack[1] - least] : [least - slack[1], most - slack[0]]
        if (from <= (this.low[variable] as number) && to >= (this.high[variable] as number)) continue
        this.low[variable] = Math.max(from, this.low[variable] as number)
        this.high[variable] = Math.min(to, this.high[variable] as number)
        for (const other of touching[variable] ?? []) if (other !== index) waiting.add(other)
      }
    }
  }
}
