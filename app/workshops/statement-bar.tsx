import { type ChoiceCount, peopleGiving } from '#domain/workshops/schema/counts.ts'

/** Agree, pass and disagree side by side; the numbers stand beside it in words. */
export function StatementBar({ row }: { row: ChoiceCount }) {
  const [agree, pass, disagree] = [1, 0, -1].map((value) => peopleGiving(row, value)) as [number, number, number]
  const all = agree + pass + disagree
  const share = (count: number) => (all > 0 ? (100 * count) / all : 0)
  return (
    <svg className="bar statement-bar" aria-hidden="true" focusable="false">
      <rect className="track" width="100%" height="100%" rx="6" />
      <rect className="agree" width={`${share(agree)}%`} height="100%" />
      <rect className="pass" x={`${share(agree)}%`} width={`${share(pass)}%`} height="100%" />
      <rect className="disagree" x={`${share(agree + pass)}%`} width={`${share(disagree)}%`} height="100%" />
    </svg>
  )
}
