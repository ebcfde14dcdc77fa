import { useTranslation } from '#app/i18n/use-translation.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { type Part, stances, tellings } from '#domain/coding/schema.ts'
import type { DeskGoal } from './desk.ts'
import { Key } from './key.tsx'
import { partText } from './segments.ts'
import type { Said, Tags } from './tag-drafts.ts'

/** What the rows of codes share. */
export type Tagging = {
  /** The text that is tagged. */
  text: string
  /** Of the text. */
  language: string
  tags: Tags
  isReadOnly: boolean
  onToggle(code: string): void
  onSay(code: string, what: Partial<Said>): void
  onPart(code: string, part: Part): void
}

type Props = { goal: DeskGoal; isHidden: boolean; tagging: Tagging }

/** A code as a box to tick; ticked, with what somebody says about it and the parts that are marked as it. */
export function GoalRow({ goal, isHidden, tagging }: Props) {
  const { tags, isReadOnly, onToggle } = tagging
  const isChosen = tags.goals.includes(goal.id)
  return (
    <div className="goal-row" hidden={isHidden}>
      <label className="goal" lang={goal.text.isFallback ? goal.text.language : undefined}>
        <input
          type="checkbox"
          name="goals[]"
          value={goal.id}
          checked={isChosen}
          disabled={isReadOnly}
          onChange={() => onToggle(goal.id)}
        />
        <span className="goal-words">
          <strong>{goal.short.text}</strong>
          {goal.text.text !== goal.short.text && <small title={goal.text.text}>{goal.text.text}</small>}
        </span>
        {goal.key && <Key>{goal.key}</Key>}
      </label>
      {isChosen && <SaidOf goal={goal} tagging={tagging} />}
    </div>
  )
}

function SaidOf({ goal, tagging }: Omit<Props, 'isHidden'>) {
  const { t } = useTranslation('codebook')
  const isHydrated = useHydrated()
  const { text, language, tags, isReadOnly, onSay, onPart } = tagging
  const said = tags.said?.[goal.id]
  const parts = tags.parts?.[goal.id] ?? []
  return (
    <div className="goal-said">
      <select
        name="stances[]"
        aria-label={t('tag.stance', { goal: goal.short.text })}
        value={said?.stance ? `${goal.id}:${said.stance}` : ''}
        disabled={isReadOnly}
        onChange={(event) =>
          onSay(goal.id, { stance: stances.find((each) => event.target.value === `${goal.id}:${each}`) ?? null })
        }
      >
        <option value="">{t('tag.no-stance')}</option>
        {stances.map((stance) => (
          <option key={stance} value={`${goal.id}:${stance}`}>
            {t(`tag.stances.${stance}`)}
          </option>
        ))}
      </select>
      <select
        name="tellings[]"
        aria-label={t('tag.telling', { goal: goal.short.text })}
        value={said?.tellsOf ? `${goal.id}:${said.tellsOf}` : ''}
        disabled={isReadOnly}
        onChange={(event) =>
          onSay(goal.id, { tellsOf: tellings.find((each) => event.target.value === `${goal.id}:${each}`) ?? null })
        }
      >
        <option value="">{t('tag.no-telling')}</option>
        {tellings.map((telling) => (
          <option key={telling} value={`${goal.id}:${telling}`}>
            {t(`tag.tellings.${telling}`)}
          </option>
        ))}
      </select>
      {parts.length > 0 && (
        <ul className="goal-parts plain-list">
          {parts.map((part) => (
            <li key={`${part.starts}:${part.ends}`}>
              <q lang={language} dir="auto">
                {partText(text, part)}
              </q>
              {isHydrated && !isReadOnly && (
                <button
                  type="button"
                  className="goal-part-off"
                  aria-label={t('tag.unmark', { part: partText(text, part).slice(0, 60) })}
                  onClick={() => onPart(goal.id, part)}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
