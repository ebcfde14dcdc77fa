import { median, percentile } from '../rounds.ts'
import type { Cast } from './votes.ts'

/** Milliseconds. */
export type Times = { p50: number; p95: number; p99: number }

const rounded = (value: number) => Math.round(value * 100) / 100

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((one, other) => one - other)
  const at = (share: number) => rounded(percentile(sorted, share))
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** What was never answered waited for ever. */
export const waits = (casts: readonly Cast[]): number[] =>
  casts.map(({ due, answeredAt, ack }) => (ack ? answeredAt - due : Number.POSITIVE_INFINITY))

/** The median of each figure over the rounds. */
export const medianTimes = (rounds: readonly Times[]): Times => ({
  p50: rounded(median(rounds.map(({ p50 }) => p50))),
  p95: rounded(median(rounds.map(({ p95 }) => p95))),
  p99: rounded(median(rounds.map(({ p99 }) => p99))),
})

/** The least and the most of the rounds. */
export const spreadOf = (numbers: readonly number[]): [number, number] => [
  rounded(Math.min(...numbers)),
  rounded(Math.max(...numbers)),
]
