import { tagOf } from '#app/i18n/formats.ts'
import { numberFormat } from '#app/i18n/intl.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { Chip, Suggestions as Suggested } from '#domain/suggestions/schema.ts'
import type { DeskGoal, DeskMission } from './desk.ts'
import { Key } from './key.tsx'
import { languageName } from './language-name.ts'
import { useKeys } from './use-keys.ts'

type Props = {
  suggestions: Suggested
  /** Of the text that they are for. */
  language: string
  missions: readonly DeskMission[]
  themes?: readonly DeskGoal[]
  /** Public ids of the codes that stand now. */
  chosen: readonly string[]
  isReadOnly: boolean
  onToggle(goal: string): void
}

type Known = { chip: Chip; goal: DeskGoal; hue: DeskMission['hue'] | undefined }

/**
 * What the machine would choose, with its reasons. None is ever chosen beforehand: a person presses. Where there is
 * nothing to say nothing is shown, whatever the cause. It stands in the form of the codes, whose button each chip is
 * where there is no script.
 */
export function Suggestions({ suggestions, language, missions, themes = [], chosen, isReadOnly, onToggle }: Props) {
  const { t, i18n } = useTranslation('suggestions')
  const chips = suggestions.state === 'ready' ? knownOf(suggestions.chips, missions, themes) : []
  useKeys(Object.fromEntries(chips.map(({ goal }, at) => [`shift+${at + 1}`, () => onToggle(goal.id)])))
  if (suggestions.state === 'language-unknown')
    return <p className="muted suggested-none">{t('none', { language: languageName(language, i18n.language) })}</p>
  if (suggestions.state === 'none' || chips.length === 0) return null
  return (
    <section className="suggested" aria-labelledby="suggested-title">
      <h3 id="suggested-title">{t('title')}</h3>
      <ol>
        {chips.map((each, at) => (
          <li key={each.goal.id}>
            <SuggestedCode
              {...each}
              number={at + 1}
              isChosen={chosen.includes(each.goal.id)}
              isReadOnly={isReadOnly}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ol>
      <p className="muted">
        {suggestions.byLetters && `${t('by-letters', { language: languageName(language, i18n.language) })} `}
        {t('not-yet')}
      </p>
    </section>
  )
}

type CodeProps = Known & { number: number; isChosen: boolean } & Pick<Props, 'isReadOnly' | 'onToggle'>

function SuggestedCode({ chip, goal, hue, number, isChosen, isReadOnly, onToggle }: CodeProps) {
  const { t, i18n } = useTranslation('suggestions')
  const isHydrated = useHydrated()
  const likely = numberFormat(tagOf(i18n.language), { style: 'percent' }).format(chip.confidence)
  return (
    <>
      <button
        type={isHydrated ? 'button' : 'submit'}
        name="goals[]"
        value={goal.id}
        className={classes('suggested-code', hue)}
        aria-pressed={isChosen}
        disabled={isReadOnly}
        onClick={() => onToggle(goal.id)}
      >
        <Key>{`⇧${number}`}</Key>
        <span lang={goal.short.isFallback ? goal.short.language : undefined}>{goal.short.text}</span>
        <small>{t('likely', { share: likely })}</small>
      </button>
      {chip.likes.length > 0 ? (
        <details className="suggested-why">
          <summary>{t('like', { count: chip.likes.length })}</summary>
          <ul>
            {chip.likes.map(({ text, language }) => (
              <li key={text} lang={language} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="muted suggested-why">{t('like-code-book')}</p>
      )}
    </>
  )
}

/** The chips whose codes can be chosen here: one that was retired meanwhile has gone from the list. */
function knownOf(chips: readonly Chip[], missions: Props['missions'], themes: readonly DeskGoal[]): Known[] {
  const codes = [
    ...missions.flatMap(({ hue, goals }) => goals.map((goal) => ({ goal, hue }))),
    ...themes.map((goal) => ({ goal, hue: undefined })),
  ]
  return chips.flatMap((chip) => {
    const code = codes.find(({ goal }) => goal.id === chip.goalId)
    return code ? [{ ...code, chip }] : []
  })
}
