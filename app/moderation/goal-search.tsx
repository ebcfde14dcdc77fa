import type { RefObject } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { DeskGoal } from './desk.ts'
import { Key } from './key.tsx'

type Props = {
  goals: readonly DeskGoal[]
  sought: string
  onSeek(sought: string): void
  input: RefObject<HTMLInputElement>
}

/** Whether a goal holds all the words somebody looks for. */
export const isSought = ({ short, text }: DeskGoal, sought: string): boolean => {
  const words = `${short.text} ${text.text}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}

export function GoalSearch({ goals, sought, onSeek, input }: Props) {
  const { t } = useTranslation('moderation')
  const count = goals.filter((goal) => isSought(goal, sought)).length
  return (
    <div className="goal-search">
      <label htmlFor="goal-search" className="visually-hidden">
        {t('goals.find')}
      </label>
      <input
        id="goal-search"
        type="search"
        className="input"
        placeholder={t('goals.find')}
        value={sought}
        ref={input}
        onChange={(event) => onSeek(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          onSeek('')
          event.currentTarget.blur()
        }}
      />
      <Key>/</Key>
      <p role="status" className={sought && count === 0 ? 'muted' : 'visually-hidden'}>
        {sought && (count > 0 ? t('goals.found', { count }) : t('goals.none-found'))}
      </p>
    </div>
  )
}
