import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { isVote } from '#domain/workshops/schema/kinds.ts'
import type { Idea, Snapshot, Stage } from '#domain/workshops/schema/live.ts'
import { Address } from './address.tsx'
import { spacedCode } from './join-code.ts'
import { ActivityResult, hasOutcome } from './results/activity-result.tsx'
import { fitStage } from './wall/fit-stage.ts'
import { lineOf, promptSize, roomBelow } from './wall/measures.ts'
import { WallChoices, WallCount } from './wall-open.tsx'

type Props = {
  snapshot: Snapshot
  address: string
  joined: number
  isDemo: boolean
  /** Whether the side says what colours stand for. */
  isColoured: boolean
}

/** What the hall looks at: the question large; what to do; the result once it is revealed, cards as they come. */
export function WallStage({ snapshot, address, joined, isDemo, isColoured }: Props) {
  const { t, i18n } = useTranslation('workshops')
  const { phase, ideas, joinCode, message } = snapshot
  const stage = snapshot.stage && !isColoured ? inOneColour(snapshot.stage) : snapshot.stage
  if (phase === 'ended') return <h1>{t('lobby.ended')}</h1>
  if (phase === 'ready' || !stage) return <Welcome address={address} joinCode={joinCode} />
  const isShown = hasOutcome(stage, snapshot.role) && (isVote(stage.kind) || isThere(stage, ideas))
  const toDo = stage.state === 'open' && stage.kind !== 'pause' ? toDoText(t, stage) : null
  const isCounted = !isShown && stage.kind !== 'pause' && stage.tally !== null
  const hasChoices = !isShown && isVote(stage.kind) && stage.choices.length > 0
  const isBeside = isCounted && (hasChoices || stage.kind === 'board')
  // A count beside what to do has a line of its own where both do not fit on one.
  const line = [toDo, isBeside && '0'.repeat(30)].filter(Boolean).join(' ')
  const { language } = i18n
  const isCards = stage.kind === 'ideas' || stage.kind === 'text' || stage.kind === 'board'
  const footWith = (isTight: boolean) =>
    isShown && stage.kind !== 'pause' ? lineOf(footOf(stage, isTight), language) : 0
  const roomWith = (lines: readonly string[], isTight = false) =>
    roomBelow({
      isTight,
      prompt: stage.prompt.text,
      message,
      beside: [...lines, isDemo ? t('hall.demo') : ''].filter(Boolean),
      language,
    }) - (isCards ? 0 : footWith(isTight))
  // A word to everybody over a long question leaves little: then the question itself says what to do.
  const isTight = roomWith([line]) - (isCards ? footWith(false) : 0) < (hasChoices ? tight + 1.7 : tight)
  const room = isTight ? roomWith([], isTight) : roomWith([line])
  return (
    <>
      <h1 className={`wall-prompt ${promptSize(stage.prompt.text, isTight)}`}>
        <WordsIn words={stage.prompt} />
      </h1>
      {(toDo || isBeside) && !isTight && (
        <p className="wall-line">
          {toDo && <span className="wall-do">{toDo}</span>} {isBeside && <WallCount stage={stage} joined={joined} />}
        </p>
      )}
      {hasChoices && <WallChoices stage={stage} room={room} />}
      {isCounted && !isBeside && <WallCount stage={stage} joined={joined} isLarge />}
      {(isShown || stage.kind === 'board') && (
        <ActivityResult
          stage={stage}
          ideas={ideas}
          role={snapshot.role}
          fit={fitStage(stage, ideas, { room, foot: footWith(isTight) }, language)}
        />
      )}
    </>
  )
}

/** Without its missions: their colours are on phones and at the desk. */
const inOneColour = (stage: Stage): Stage => ({
  ...stage,
  choices: stage.choices.map(({ mission: _, ...choice }) => choice),
})

/** Less room than a row of bars, or a card under its column's title, wants. */
const tight = 5

/**
 * As long as the line below: how many took part, on which ways, how many there is no room for. Where it is tight the ways
 * are left to phones (`wall.css`).
 */
function footOf({ kind, tally }: Stage, isTight: boolean): string {
  const { hands = 0, paper = 0 } = tally?.sources ?? {}
  return '0'.repeat((hands + paper > 0 && !isTight ? 80 : 50) + (kind === 'statements' ? 60 : 0))
}

/** Whether anybody wrote anything that the room may see, or a slide shows something. */
function isThere({ id, kind, tally }: Stage, ideas: readonly Idea[]): boolean {
  if (kind === 'pause') return true
  if (kind === 'words') return tally?.counts?.kind === 'words' && tally.counts.words.length > 0
  return ideas.some(({ activityId }) => activityId === id)
}

/** What to do now, in one sentence. */
function toDoText(t: ReturnType<typeof useTranslation>['t'], { kind, dots, settings }: Stage): string {
  const { most, envelope } = settings
  return kind === 'poll' && (most ?? 1) > 1
    ? t('hall.do.poll-several', { most })
    : t(`hall.do.${kind}`, { dots: dots ?? 0, envelope: envelope ?? 0 })
}

/** The way in, in three steps, for a hall that is still filling. */
function Welcome({ address, joinCode }: { address: string; joinCode: string }) {
  const { t } = useTranslation('workshops')
  return (
    <>
      <h1 className="wall-welcome">{t('wall.welcome')}</h1>
      <ol className="wall-steps">
        <li>
          <span>
            {t('wall.step-open')} <Address text={address} />
          </span>
        </li>
        <li>
          <span>
            {t('wall.step-code')}{' '}
            <strong className="join-code" lang="en">
              {spacedCode(joinCode)}
            </strong>
          </span>
        </li>
        <li>{t('wall.step-wait')}</li>
      </ol>
    </>
  )
}
