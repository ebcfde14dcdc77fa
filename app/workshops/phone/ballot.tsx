import type { Stage } from '#domain/workshops/schema/live.ts'
import { DotsBallot } from '../dots-ballot.tsx'
import type { FormStamp } from '../form-fields.tsx'
import type { LiveWorkshop } from '../live/use-live-workshop.ts'
import { StatementsBallot } from '../statements-ballot.tsx'
import { PickBallot } from './pick-ballot.tsx'
import { RankingBallot } from './ranking-ballot.tsx'
import { ScaleBallot } from './scale-ballot.tsx'

type Props = { stage: Stage; live: LiveWorkshop; stamp: FormStamp }

/** What an open vote is given with. */
export function Ballot(props: Props) {
  switch (props.stage.kind) {
    case 'poll':
    case 'budget':
      return <PickBallot {...props} />
    case 'scale':
      return <ScaleBallot {...props} />
    case 'ranking':
      return <RankingBallot {...props} />
    case 'dots':
      return <DotsBallot {...props} />
    case 'statements':
      return <StatementsBallot {...props} />
    default:
      return null
  }
}
