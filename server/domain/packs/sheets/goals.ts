import type { Evidence, EvidenceGoal, EvidenceSplit } from '#domain/insights/schema/evidence.ts'
import type { Figure } from '#domain/insights/schema.ts'
import type { RowOf } from '../schema.ts'
import { peopleIn, valueIn } from './cell.ts'

type About = Pick<RowOf<'goals'>, 'mission' | 'goal' | 'name'>
/** Rows of everybody have neither mission nor goal. */
const everybody: About = { mission: null, goal: null, name: null }

const aboutOf = (mission: string, { publicId, short }: EvidenceGoal): About => ({
  ...{ mission, goal: publicId, name: short.text },
})

/** How much was said: people, texts and votes of everybody, each mission and each goal, and what its people told of. */
export function goalRows({ overview, missions }: Evidence): RowOf<'goals'>[] {
  const rows: RowOf<'goals'>[] = []
  const put = (about: About, wording: number | null, measure: string, figure: Figure, stands?: boolean) =>
    rows.push({ ...about, wording, measure, ...valueIn(figure, stands) })
  put(everybody, null, 'people', overview.people)
  put(everybody, null, 'contributions', overview.contributions)
  for (const { slug, name, figures, goals } of missions) {
    const mission = { mission: slug, goal: null, name: name.text }
    if (figures) {
      put(mission, null, 'people', figures.people)
      put(mission, null, 'contributions', figures.contributions)
      if (figures.votes !== null) put(mission, null, 'votes', figures.votes)
    }
    for (const goal of goals) {
      const about = aboutOf(slug, goal)
      put(about, goal.number, 'people', goal.figures.people)
      put(about, goal.number, 'contributions', goal.figures.contributions)
      if (goal.figures.votes !== null) put(about, goal.number, 'votes', goal.figures.votes)
      for (const by of ['tells', 'stance', 'month'] as const)
        for (const { key, people, stands } of goal.kinds?.[by] ?? [])
          put(about, goal.number, by === 'month' ? `month ${key}` : key, people, stands)
    }
  }
  return rows
}

/** Themes and I-statements that enough people spoke of in the same texts. The last row says that there are others. */
export const themeRows = ({ missions }: Evidence): RowOf<'themes'>[] =>
  eachGoal(missions).flatMap(({ goal, about }) => [
    ...goal.beside.told.flatMap(({ kind, publicId, short, people }): RowOf<'themes'>[] =>
      kind === 'goal'
        ? []
        : [
            {
              ...{ goal: about.goal, name: about.name, kind, code: publicId, code_name: short.text },
              ...peopleIn({ people }),
            },
          ],
    ),
    ...(goal.beside.isMore
      ? [
          {
            ...{ goal: about.goal, name: about.name, kind: 'others', code: null, code_name: null, people: null },
            status: 'withheld',
          },
        ]
      : []),
  ])

/** Goals that enough people spoke of in the same texts. */
export const togetherRows = ({ missions }: Evidence): RowOf<'together'>[] =>
  eachGoal(missions).flatMap(({ goal, about }) =>
    goal.beside.told.flatMap(({ kind, publicId, short, people }): RowOf<'together'>[] =>
      kind === 'goal'
        ? [
            {
              ...{ goal: about.goal, name: about.name, other_goal: publicId, other_name: short.text },
              ...peopleIn({ people }),
            },
          ]
        : [],
    ),
  )

/** Everybody, missions and goals by every way of dividing people but the area. */
export const groupRows = (evidence: Evidence): RowOf<'goal-groups'>[] =>
  eachSplit(evidence)
    .filter(({ split }) => split.by !== 'area')
    .flatMap(({ about, split }) => [
      ...split.cells.map(({ key, name, people, stands }) => ({
        ...{ ...about, by: split.by, group: key, group_name: name },
        ...peopleIn({ people, stands }),
      })),
      { ...about, by: split.by, group: 'all', group_name: null, ...allIn(split) },
    ])

/** The same by area. */
export const placeRows = (evidence: Evidence): RowOf<'places'>[] =>
  eachSplit(evidence)
    .filter(({ split }) => split.by === 'area')
    .flatMap(({ about, split }) => [
      ...split.cells.map(({ key, name, people, stands }) => ({
        ...{ ...about, area: key, area_name: name },
        ...peopleIn({ people, stands }),
      })),
      { ...about, area: 'all', area_name: null, ...allIn(split) },
    ])

/** Choices of workshops that stand for a goal, as their rooms voted. */
export const voteRows = ({ missions }: Evidence): RowOf<'votes'>[] =>
  eachGoal(missions).flatMap(({ goal, about }) =>
    goal.choices.map(({ kind, workshop, activity, choice, heldOn, votes, against, passes, voters }) => ({
      ...{ goal: about.goal, name: about.name, held_on: heldOn, workshop: workshop.text, activity: activity.text },
      ...{ choice: choice.text, rule: kind, votes, against, passes, voters },
    })),
  )

/** Words with leave, of goals that enough people spoke to. */
export const quoteRows = ({ missions }: Evidence): RowOf<'quotes'>[] =>
  eachGoal(missions).flatMap(({ goal, about }) =>
    goal.quotes.map(({ id, text, language, source, translation, stance, tellsOf }) => ({
      ...{ goal: about.goal, name: about.name, quote: id, language, text, source: source.text },
      ...{ translation: translation?.text ?? null, translation_language: translation?.language ?? null },
      ...{ stance, tells_of: tellsOf },
    })),
  )

/** How many were in the groups when they were told. */
const allIn = ({ total, stands }: EvidenceSplit) => peopleIn({ people: total ?? 'withheld', stands })

const eachGoal = (missions: Evidence['missions']) =>
  missions.flatMap(({ slug, goals }) => goals.map((goal) => ({ goal, about: aboutOf(slug, goal) })))

const eachSplit = (evidence: Evidence): { about: About; split: EvidenceSplit }[] => [
  ...evidence.everybody.map((split) => ({ about: everybody, split })),
  ...evidence.missions.flatMap(({ slug, name, splits, goals }) => [
    ...splits.map((split) => ({ about: { mission: slug, goal: null, name: name.text }, split })),
    ...goals.flatMap((goal) => goal.splits.map((split) => ({ about: aboutOf(slug, goal), split }))),
  ]),
]
