import { Link } from '@remix-run/react'
import { useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Suggestions as Suggested } from '#domain/suggestions/schema.ts'
import { CodingNotes } from './coding-notes.tsx'
import type { Desk, SideCodeLists } from './desk.ts'
import type { Tagging } from './goal-row.tsx'
import { GoalSearch } from './goal-search.tsx'
import { Key } from './key.tsx'
import { MissionGoals } from './mission-goals.tsx'
import { SawFields } from './saw-fields.tsx'
import { SideCodes } from './side-codes.tsx'
import { Suggestions } from './suggestions.tsx'
import { say, type Tags, toggleGoal, toggleNoGoal, togglePart, toggleSide } from './tag-drafts.ts'
import { useKeys } from './use-keys.ts'
import type { Marking } from './use-marking.ts'
import { useTags } from './use-tags.ts'
import { Via } from './via.tsx'

type Props = {
  desk: Desk
  item: ModerationItem
  /** Themes and I-statements. */
  side: SideCodeLists
  suggestions: Suggested
  marking: Marking
  /** What was ticked before somebody had to sign in again. */
  kept: Tags | null
}

/** The right column: what a text can be tagged with. Saves by itself; without a script a button does. */
export function GoalColumn({ desk, item, side, suggestions, marking, kept }: Props) {
  const { t } = useTranslation(['moderation', 'codebook'])
  const [sought, setSought] = useState('')
  const [last, setLast] = useState<{ of: string; code: string }>()
  const search = useRef<HTMLInputElement>(null)
  const isHydrated = useHydrated()
  const goals = desk.missions.flatMap((mission) => mission.goals)
  const sideCodes = [...side.theme, ...side['i-statement']]
  const codes = [...goals, ...sideCodes]
  const wordings = Object.fromEntries(codes.flatMap(({ id, number }) => (number === undefined ? [] : [[id, number]])))
  const { tags, change, form: TagForm, problem, isSaving, again } = useTags(desk, item, wordings, kept)
  const isReadOnly = item.isBlind || (item.lease !== null && !item.lease.isMine)

  const isShut = isReadOnly || desk.isMoving
  const isSide = (code: string) => sideCodes.some(({ id }) => id === code)
  const onToggle = (code: string) => {
    if (isShut) return
    setLast({ of: item.publicId, code })
    if (marking.part) {
      change(togglePart(code, marking.part, !isSide(code)))
      marking.choose(null)
    } else change(isSide(code) ? toggleSide(code) : toggleGoal(code))
  }
  const toggleNone = () => !isShut && change(toggleNoGoal(new Set(sideCodes.map(({ id }) => id))))
  const tagging: Tagging = {
    ...{ text: item.text, language: item.language, tags, isReadOnly, onToggle },
    onSay: (code, what) => !isShut && change(say(code, what)),
    onPart: (code, part) => !isShut && change(togglePart(code, part, !isSide(code))),
  }
  // The keys for more speak of the code that was ticked last.
  const about = last?.of === item.publicId && tags.goals.includes(last.code) ? last.code : tags.goals.at(-1)
  const sayAbout = (what: 'stance' | 'tellsOf', value: string) => () => {
    if (about === undefined) return false
    const before = tags.said?.[about]?.[what]
    tagging.onSay(about, { [what]: before === value ? null : value })
    return true
  }
  const isUndoable = item.canUndoTags && !isShut && !isSaving
  useKeys({
    '/': () => search.current?.focus(),
    '0': toggleNone,
    '+': sayAbout('stance', 'for'),
    '-': sayAbout('stance', 'against'),
    '=': sayAbout('stance', 'mixed'),
    n: sayAbout('tellsOf', 'need'),
    g: sayAbout('tellsOf', 'strength'),
    z: () => (isUndoable ? desk.decide(item.publicId, 'untag', item.saw) : false),
    ...Object.fromEntries(goals.filter(({ key }) => key).map(({ id, key }) => [`${key}`, () => onToggle(id)])),
  })
  const oldWordings = item.tags.filter(({ isOldWording }) => isOldWording)
  return (
    <aside className="goals" aria-label={t('goals.label')}>
      {isHydrated && <GoalSearch goals={codes} sought={sought} onSeek={setSought} input={search} />}
      {item.isBlind && <Notice>{t('problems.coded-apart')}</Notice>}
      <ProblemMessage problem={problem} />
      {problem && again && (
        <Button type="button" small onClick={again}>
          {t('goals.again')}
        </Button>
      )}
      {kept && !isHydrated && <Notice>{t('goals.unsaved')}</Notice>}
      <TagForm method="post" action={desk.pathTo(item.publicId)}>
        <input type="hidden" name="intent" value="tag" />
        <input type="hidden" name="saysMore" value="yes" />
        <SawFields saw={item.saw} />
        <Suggestions
          suggestions={suggestions}
          language={item.language}
          missions={desk.missions}
          themes={side.theme}
          chosen={tags.goals}
          isReadOnly={isReadOnly}
          onToggle={onToggle}
        />
        {desk.missions.map((mission) => (
          <MissionGoals key={mission.slug} mission={mission} sought={sought} tagging={tagging} />
        ))}
        <label className="goal no-goal">
          <input
            type="checkbox"
            name="noGoalFits"
            value="yes"
            checked={tags.noGoalFits}
            disabled={isReadOnly}
            onChange={toggleNone}
          />
          <span className="goal-words">
            <strong>{t('goals.no-goal-fits')}</strong>
          </span>
          <Key>0</Key>
        </label>
        <SideCodes kind="theme" codes={side.theme} sought={sought} tagging={tagging} />
        <SideCodes kind="i-statement" codes={side['i-statement']} sought={sought} tagging={tagging} />
        {!isHydrated && !isReadOnly && <Button small>{t('goals.save')}</Button>}
      </TagForm>
      <p role="status" className="muted">
        {isSaving && t('goals.saving')}
      </p>
      {oldWordings.map(({ goalId, text }) => (
        <p key={goalId} className="muted" lang={text.isFallback ? text.language : undefined}>
          {t('goals.old-wording', { text: text.text })}
        </p>
      ))}
      {item.canUndoTags && !isReadOnly && (
        <desk.decision.Form method="post" action={desk.pathTo(item.publicId)}>
          <Via />
          <SawFields saw={item.saw} />
          <Button kind="quiet" small name="intent" value="untag" aria-keyshortcuts="z">
            {t('codebook:tag.undo')} <Key>Z</Key>
          </Button>
        </desk.decision.Form>
      )}
      <CodingNotes key={item.publicId} desk={desk} item={item} isReadOnly={isReadOnly} />
      <p>
        <Link to={`/work/${desk.place.slug}/code-book`}>{t('codebook:tag.book')}</Link>
      </p>
    </aside>
  )
}
