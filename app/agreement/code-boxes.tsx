import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Key } from '#app/moderation/key.tsx'
import { classes } from '#app/ui/class-names.ts'
import { Pill } from '#app/ui/pill.tsx'
import type { RoundCode } from '#domain/agreement/schema.ts'

type Props = {
  codes: readonly RoundCode[]
  chosen: readonly string[]
  noGoalFits: boolean
  /** Said beside a code; null stands for "no goal fits". */
  note?: (goalId: string | null) => ReactNode
}

/** Goals by mission, that none fits, and themes, each a box to tick. The first nine goals have a key. */
export function CodeBoxes({ codes, chosen, noGoalFits, note }: Props) {
  const { t } = useTranslation('agreement')
  const goals = codes.filter(({ mission }) => mission !== null)
  const themes = codes.filter(({ mission }) => mission === null)
  const missions = [...new Map(goals.map(({ mission }) => [mission!.slug, mission!])).values()]
  const box = (code: RoundCode) => {
    const key = goals.indexOf(code) + 1
    return (
      <CodeBox
        key={code.goalId}
        {...{ code, note }}
        isChosen={chosen.includes(code.goalId)}
        shortcut={key >= 1 && key <= 9 ? key : undefined}
      />
    )
  }
  return (
    <>
      {missions.map(({ slug, hue, name }) => (
        <fieldset key={slug} className={classes('mission-goals', hue)}>
          <legend>
            <Pill hue={hue} language={name.isFallback ? name.language : undefined}>
              {name.text}
            </Pill>
          </legend>
          {goals.filter(({ mission }) => mission!.slug === slug).map(box)}
        </fieldset>
      ))}
      <label className="goal no-goal">
        <input type="checkbox" name="noGoalFits" value="yes" defaultChecked={noGoalFits} data-key="0" />
        <span className="goal-words">
          <strong>{t('code.no-goal')}</strong>
          {note?.(null)}
        </span>
        <Key>0</Key>
      </label>
      {themes.length > 0 && (
        <fieldset className="mission-goals">
          <legend>
            <Pill>{t('code.themes')}</Pill>
          </legend>
          {themes.map(box)}
        </fieldset>
      )}
    </>
  )
}

type BoxProps = Pick<Props, 'note'> & { code: RoundCode; isChosen: boolean; shortcut: number | undefined }

function CodeBox({ code: { goalId, short, text }, isChosen, shortcut, note }: BoxProps) {
  return (
    <label className="goal" lang={text.isFallback ? text.language : undefined}>
      <input type="checkbox" name="goals[]" value={goalId} defaultChecked={isChosen} data-key={shortcut} />
      <span className="goal-words">
        <strong>{short.text}</strong>
        {text.text !== short.text && <small title={text.text}>{text.text}</small>}
        {note?.(goalId)}
      </span>
      {shortcut && <Key>{shortcut}</Key>}
    </label>
  )
}
