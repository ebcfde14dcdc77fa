import { useTranslation } from '#app/i18n/use-translation.ts'
import { type GoalKinds, kindGroups, type MissionOnWall } from '#domain/insights/schema.ts'

type Props = { kinds: GoalKinds; hue: MissionOnWall['hue'] }

/** Strengths beside needs, and who is for it beside who is against: a bar of two with its numbers beneath. */
export function TellsBar({ kinds, hue }: Props) {
  return (
    <>
      <TwoBar about="tells" cells={kinds.tells} hue={hue} />
      <TwoBar about="stance" cells={kinds.stance} hue={hue} />
    </>
  )
}

/** Nothing where nobody's words were marked so; and that they are too few to show, where they are. */
function TwoBar<About extends 'tells' | 'stance'>({
  about,
  cells,
  hue,
}: {
  about: About
  cells: GoalKinds[About]
  hue: Props['hue']
}) {
  const { t } = useTranslation('insights-desk')
  const [one, other] = kindGroups[about]
  const figure = (key: string) => cells.find((cell) => cell.key === key)?.people
  const [here, there] = [figure(one), figure(other)]
  if (here === undefined || there === undefined) return null
  if (here === 'withheld' || there === 'withheld') return <p className="muted">{t(`${about}.withheld`)}</p>
  const all = Math.max(1, here + there)
  return (
    <div className="tells">
      <svg className={`bar tells-bar ${hue}`} aria-hidden="true">
        <rect className="strength" width="100%" height="100%" rx="4" />
        <rect className="value" width={`${(100 * here) / all}%`} height="100%" rx="4" />
      </svg>
      <p className="tells-words">
        <span>{t(`${about}.${one}`, { count: here })}</span>
        <span>{t(`${about}.${other}`, { count: there })}</span>
      </p>
    </div>
  )
}
