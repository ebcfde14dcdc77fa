import { countWords } from '#domain/workshops/schema/count-words.ts'
import type { Counts, WordCount } from '#domain/workshops/schema/counts.ts'
import type { VoteKind } from '#domain/workshops/schema/kinds.ts'
import type { Idea, Stage } from '#domain/workshops/schema/live.ts'
import type { RecordedActivity, RecordedText, RecordedTotal } from '#domain/workshops/schema/record.ts'
import type { Frame, PlayedText, Replay } from '#domain/workshops/schema/replay.ts'
import { wordKey } from '#domain/workshops/schema/words.ts'

/** What was on the screens at a moment, in the shape that the pictures of results read. Null in the lobby. */
export function stageAt(
  replay: Replay,
  { stage, total, index: moment }: Frame,
): { stage: Stage; ideas: Idea[] } | null {
  const index = replay.activities.findIndex(({ key }) => key === stage?.activity)
  const activity = replay.activities[index]
  if (!stage || !activity) return null
  const texts = (replay.texts[activity.key] ?? []).flatMap((text) => asItStood(text, moment))
  const { key, kind, prompt, dots, settings, timerSeconds } = activity
  return {
    stage: {
      ...{ id: key, kind, prompt, dots, settings, timerSeconds, timer: null },
      ...{ state: stage.state, revealed: stage.revealed, round: stage.round, position: index + 1 },
      choices: activity.choices.flatMap(({ key: id, text, cost, isOwn, isShown }) =>
        isShown && text ? [{ id, text, cost, isOwn, isAnswered: false }] : [],
      ),
      groups: groupsOf(replay, texts),
      tally: total && {
        ...{ activityId: key, version: 0, late: 0, people: total.people, sources: total.sources },
        counts: countsOf(activity, total.rows, texts),
      },
    },
    ideas: texts.map((text) => ideaOf(text, replay.tables)),
  }
}

/** Nothing where it was not to be seen then. */
function asItStood({ places, ...text }: PlayedText, moment: number): RecordedText[] {
  const place = places.findLast(({ since }) => since <= moment)
  if (!place?.isShown) return []
  const { since: _, ...then } = place
  return [{ ...text, ...then }]
}

/** Headings with something under them, in the order of the board. */
function groupsOf({ groups }: Replay, texts: readonly RecordedText[]): Stage['groups'] {
  const used = new Set(texts.flatMap(({ group }) => group ?? []))
  const known = Object.entries(groups).filter(([key]) => used.has(key))
  // A file of before has headings in their words alone.
  const others = [...used].filter((group) => !(group in groups))
  return [...known, ...others.map((title) => [title, title] as const)].map(([id, title]) => ({ id, title }))
}

type Rows = RecordedTotal['rows']

function countsOf({ kind }: RecordedActivity, rows: Rows, texts: readonly RecordedText[]): Counts | null {
  if (kind === 'words') return { kind, words: wordsOf(texts) }
  return rows && { kind: kind as VoteKind, rows }
}

/** As they were written first. */
function wordsOf(texts: readonly RecordedText[]): WordCount[] {
  const first = new Map<string, RecordedText>()
  for (const text of texts) {
    const key = wordKey(text.text ?? '')
    if (text.text !== null && !first.has(key)) first.set(key, text)
  }
  return countWords(texts).map(({ word, people }) => {
    const written = first.get(word)
    return { word: written?.text ?? word, language: written?.language ?? 'en', people }
  })
}

const ideaOf = (text: RecordedText, tables: Replay['tables']): Idea => ({
  ...{ id: String(text.number), activityId: text.activity, state: 'shown', people: text.people },
  ...{ text: text.text ?? '', language: text.language ?? 'en', column: text.column, groupId: text.group },
  mergedInto: text.mergedInto === null ? null : String(text.mergedInto),
  table: text.table && (tables[text.table] ?? null),
})
