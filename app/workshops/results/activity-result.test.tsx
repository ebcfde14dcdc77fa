import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { translationsFor } from '#app/i18n/translations.ts'
import { SpeakingProvider } from '#app/i18n/use-translation.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import { activityKinds, isVote } from '#domain/workshops/schema/kinds.ts'
import type { Idea, LiveRole, Stage, Tally } from '#domain/workshops/schema/live.ts'
import { ActivityResult } from './activity-result.tsx'

const workshops = JSON.parse(readFileSync('public/locales/en/workshops.json', 'utf8'))
const english = translationsFor({ locale: 'en', messages: { workshops } })
const words = (text: string) => ({ text, language: 'en', isFallback: false })

const sources = { phone: 5, hands: 2, paper: 0 }
const tallyOf = (kind: ActivityKind): Tally | null => ({
  ...{ activityId: 'a', version: 1, people: 7, sources, late: 0 },
  counts: isVote(kind)
    ? { kind, rows: [{ choiceId: 'bus', people: { 1: 4, 2: 1 } }] }
    : kind === 'words'
      ? { kind, words: [{ word: 'home', language: 'en', people: 7 }] }
      : null,
})
const ideas: Idea[] = [
  {
    ...{ id: 'i', activityId: 'a', text: 'Warm rooms', language: 'en', state: 'shown', column: 'strong' },
    ...{ groupId: null, mergedInto: null, table: 'Table 3', people: 6 },
  },
]
const stageOf = (kind: ActivityKind, part: Partial<Stage> = {}): Stage => ({
  ...{ id: 'a', kind, state: 'closed', revealed: true, position: 1, round: 1, dots: 5, prompt: words('What now?') },
  settings: {
    ...{ most: 1, low: 1, high: 5, lowText: null, highText: null, isSlider: false, envelope: 100, takesOwn: false },
    ...{ each: 3, body: words('Tea until eight'), picture: null },
  },
  choices: [{ id: 'bus', text: words('A later bus'), cost: 60, isOwn: false, isAnswered: false }],
  ...{ groups: [], timerSeconds: null, timer: null, tally: tallyOf(kind) },
  ...part,
})
const drawn = (stage: Stage, role: LiveRole, shown: Idea[] = ideas) =>
  renderToStaticMarkup(
    <SpeakingProvider value={english}>
      <ActivityResult stage={stage} ideas={shown} role={role} />
    </SpeakingProvider>,
  )

describe.each(activityKinds)('%s', (kind) => {
  test('is drawn for the room, every sentence of it in words', () => {
    const page = drawn(stageOf(kind), 'wall')
    const what = isVote(kind) ? 'A later bus' : { words: 'home', pause: 'Tea until eight' }[kind as string]
    expect(page).toContain(what ?? 'Warm rooms')
    // A key that has no sentence would stand there as itself.
    expect(page.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(outcome|results|hall|statements)\./)
    expect(page).not.toContain('style=')
  })

  if (isVote(kind))
    test('has its numbers as a table, and says how they came in', () => {
      for (const role of ['wall', 'participant', 'facilitator'] as const) {
        expect(drawn(stageOf(kind), role)).toContain('<caption>')
        expect(drawn(stageOf(kind), role)).toContain('Hands: 2')
      }
    })

  if (isVote(kind))
    test('shows nothing that is hidden, to nobody but who leads', () => {
      const hidden = stageOf(kind, { revealed: false })
      expect(drawn(hidden, 'wall')).toBe('')
      expect(drawn(hidden, 'participant')).toBe('')
      expect(drawn(hidden, 'facilitator')).not.toBe('')
    })
})

test('a card names every table whose idea stands on it, each once, and for how many it speaks', () => {
  const from = (id: string, table: string | null, people: number, mergedInto: string | null = 'i'): Idea => ({
    ...{ ...(ideas[0] as Idea), id, table, people, mergedInto },
  })
  const same = [from('j', 'Table 1', 4), from('k', 'Table 3', 6), from('l', null, 1)]
  for (const kind of ['ideas', 'board'] as const) {
    const page = drawn(stageOf(kind), 'wall', [...ideas, ...same]).replace(/<[^>]*>/g, '')
    expect(page).toContain('Table 3 (group of 6) · Table 1 (group of 4) · +3 say the same')
  }
})

test('a bar in its mission’s colour says in words which mission that is, and so does a key', () => {
  const [bus] = stageOf('dots').choices
  const choices = [{ ...bus!, mission: { hue: 'age' as const, name: words('Age Well') } }]
  const page = drawn(stageOf('dots', { choices }), 'participant')
  expect(page).toContain('class="bar age"')
  expect(page.match(/Age Well/g)).toHaveLength(2)
  // Of statements colours say who agrees.
  expect(drawn(stageOf('statements', { choices }), 'wall')).not.toContain('Age Well')
})

test('an idea that is hidden from the room is on no card', () => {
  const hidden = ideas.map((idea) => ({ ...idea, state: 'hidden' as const }))
  for (const kind of ['ideas', 'board', 'text'] as const)
    expect(drawn(stageOf(kind), 'facilitator', hidden)).not.toContain('Warm rooms')
})

test('a budget that cannot pay all that are level says so, and pays for none of them', () => {
  const choices = ['Benches', 'A warm hub'].map((text) => ({
    ...{ id: text, text: words(text), cost: 60, isOwn: false, isAnswered: false },
  }))
  const rows = choices.map(({ id }) => ({ choiceId: id, people: { 1: 3 } }))
  const tally: Tally = {
    ...{ activityId: 'a', version: 1, people: 6, sources, late: 0 },
    counts: { kind: 'budget', rows },
  }
  for (const role of ['wall', 'participant'] as const) {
    const page = drawn(stageOf('budget', { choices, tally }), role)
    expect(page.match(/result-mark level/g)).toHaveLength(2)
    expect(page).toContain(workshops.outcome['level-how'])
    expect(page).not.toMatch(/is left|icon/)
  }
})
