import type { Pool } from 'pg'
import { equalityQuestions } from '#domain/privacy/rules/equality.ts'

// Counts all that a pack says from the rows as they came in, apart from the product's own counting: plain lists and sets.

type Person = { id: string; way: string; area: string; age: string; heads: number }
type Text = { person: string; way: string; area: string; age: string; size: number; at: string; tags: Tag[] }
type Tag = { code: string; kind: string; mission: string; stance: string | null; tells: string | null }
type Asked = { id: string; answers: Map<string, string> }
export type Raw = { people: Person[]; texts: Text[]; asked: Asked[]; votes: Vote[] }
type Vote = {
  choice: string
  name: string
  goals: string[]
  given: number
  person: string
  kind: string
  isTold: boolean
}

const nobodySaid = 'not-said'

export async function readRaw(pool: Pool, placeId: string): Promise<Raw> {
  const all = async <Row extends object>(query: string) => (await pool.query<Row>(query, [placeId])).rows
  const isIn = `(response.in_analysis and (response.set_aside is null or response.set_aside_state = 'counted'))`
  const responses = await all<{ id: string; way_in: string; area: string; age: string }>(
    `select response.id, way_in, coalesce(area.code, '') as area, coalesce(age_band, '') as age
     from response left join area on area.id = area_id where response.place_id = $1 and ${isIn}`,
  )
  const participants = await all<{ id: string; area: string; age: string }>(
    `select participant.id, coalesce(area.code, '') as area, coalesce(age_band, '') as age
     from participant left join area on area.id = area_id where participant.place_id = $1`,
  )
  const rows = await all<{
    id: string
    response: string | null
    participant: string | null
    source: string
    size: number
    at: string
  }>(
    `select contribution.id, response_id as response, participant_id as participant, source, group_size as size,
       to_char(contribution.received_at at time zone 'Europe/London', 'YYYY-MM') as at
     from contribution left join response on response.id = response_id
     where contribution.place_id = $1 and on_subject and (response_id is null or ${isIn})`,
  )
  const tags = await all<Tag & { id: string }>(
    `select contribution_id as id, goal.public_id as code, goal.kind, coalesce(mission.slug, '') as mission, stance,
       tells_of as tells
     from tag join goal on goal.id = goal_id left join mission on mission.id = mission_id where goal.place_id = $1`,
  )
  const tables = new Map<string, number>()
  for (const { participant, size } of rows)
    if (participant && size > 1) tables.set(participant, Math.max(size, tables.get(participant) ?? 0))
  const people = [
    ...responses.map((row) => ({ ...row, way: row.way_in === 'import' ? 'import' : 'survey', heads: 1 })),
    ...participants.map((row) => {
      const heads = tables.get(row.id)
      return heads ? { id: row.id, area: '', age: '', way: 'workshop', heads } : { ...row, way: 'workshop', heads: 1 }
    }),
  ]
  const homes = new Map([...responses, ...participants].map((each) => [each.id, each]))
  const texts = rows.map(({ id, response, participant, source, size, at }): Text => {
    const person = response ?? participant ?? ''
    const home = homes.get(person)
    const about = tags.filter((tag) => tag.id === id)
    return { person, way: source, area: home?.area ?? '', age: home?.age ?? '', size, at, tags: about }
  })
  return { people, texts, asked: await readAsked(pool, placeId), votes: await readVotes(pool, placeId) }
}

async function readAsked(pool: Pool, placeId: string): Promise<Asked[]> {
  const { rows } = await pool.query<{ id: string; answers: Record<string, string> }>(
    `select response.id, coalesce((select json_object_agg(question, code) from equality_answer
       where response_id = response.id), '{}') as answers
     from response join survey_version version on version.id = survey_version_id
     where response.place_id = $1 and in_analysis and set_aside is null
       and (version.definition ->> 'asksEquality')::boolean`,
    [placeId],
  )
  return rows.map(({ id, answers }) => ({ id, answers: new Map(Object.entries(answers)) }))
}

async function readVotes(pool: Pool, placeId: string): Promise<Vote[]> {
  const { rows } = await pool.query<Vote>(
    `select choice.id as choice, wording_text.text as name, activity.kind,
       array(select goal.public_id from choice_goal join goal on goal.id = goal_id where choice_id = choice.id) as goals,
       (allocation ->> choice.id::text)::int as given, participant_id as person,
       activity.revealed and activity.state = 'closed' as "isTold"
     from vote join activity on activity.id = vote.activity_id and vote.round = activity.round
     join workshop on workshop.id = activity.workshop_id and workshop.place_id = $1
     join choice on choice.activity_id = activity.id and allocation ? choice.id::text
     join wording_text on wording_id = choice.text_id and wording_text.language = 'en'`,
    [placeId],
  )
  return rows
}

/** How many people wrote some texts: each once, and a table as many as sat at it at the most. */
export function peopleOf(texts: readonly Text[]): number {
  const heads = new Map<string, number>()
  for (const { person, way, size } of texts) {
    const key = `${way} ${person}`
    heads.set(key, Math.max(size, heads.get(key) ?? 0))
  }
  return [...heads.values()].reduce((sum, size) => sum + size, 0)
}

/** Who of some texts is in a group; who sits at a table is in none. */
export function peopleIn(texts: readonly Text[], by: string, group: string): number {
  const tables = new Set(texts.filter(({ size }) => size > 1).map(({ way, person }) => `${way} ${person}`))
  return peopleOf(
    texts.filter((text) => {
      const isTable = tables.has(`${text.way} ${text.person}`)
      if (by === 'way') return text.way === group
      const home = isTable ? '' : by === 'area' ? text.area : text.age
      return (home || nobodySaid) === group
    }),
  )
}

/** The same of everybody who took part, whether they said anything or not. */
export const everybodyIn = ({ people }: Raw, by: string, group: string): number =>
  people
    .filter((each) => ((by === 'area' ? each.area : each.age) || nobodySaid) === group)
    .reduce((sum, { heads }) => sum + heads, 0)

/** Which group of an equality field somebody is in. */
export function groupOf({ answers }: Asked, field: string): string {
  if (field === 'disability') {
    const condition = answers.get('long-term-condition')
    const limits = answers.get('day-to-day')
    if (condition === undefined && limits === undefined) return nobodySaid
    if (condition === 'no') return 'no-condition'
    const named: Record<string, string> = {
      ...{ 'a-lot': 'limited-a-lot', 'a-little': 'limited-a-little', 'not-at-all': 'not-limited' },
    }
    return named[limits ?? ''] ?? 'rather-not-say'
  }
  const answer = answers.get(field)
  if (answer === undefined || answer === 'rather-not-say') return answer ?? nobodySaid
  if (field !== 'ethnic-group') return answer
  const question = equalityQuestions.find(({ key }) => key === field)
  return question?.groups.find(({ choices }) => choices.some((choice) => choice === answer))?.key ?? answer
}

/** Who spoke to a goal, by what one person's texts about it were marked as. */
export function peopleMarked(texts: readonly Text[], code: string, measure: string, months: readonly string[]): number {
  const byPerson = new Map<string, Text[]>()
  for (const text of texts) {
    const key = `${text.way} ${text.person}`
    byPerson.set(key, [...(byPerson.get(key) ?? []), text])
  }
  const groupsOf = (own: readonly Text[]): string[] => {
    const marks = own.flatMap(({ tags }) => tags.filter((tag) => tag.code === code))
    const tells = ['strength', 'need'].find((each) => marks.some((mark) => mark.tells === each))
    const stances = marks.map(({ stance }) => stance)
    const isAgainst = stances.includes('against') || stances.includes('mixed')
    const month = own.map(({ at }) => at).sort()[0] ?? ''
    const isFor = stances.includes('for')
    return [
      ...(tells ? [tells] : []),
      ...(isAgainst ? ['against'] : isFor ? ['for'] : []),
      `month ${months.includes(month) ? month : 'earlier'}`,
    ]
  }
  return [...byPerson.values()]
    .filter((own) => groupsOf(own).includes(measure))
    .reduce((sum, own) => sum + Math.max(...own.map(({ size }) => size)), 0)
}

/** Krippendorff's alpha of two coders over yes-or-no decisions, by its first definition. */
export function alphaOf(decisions: readonly (readonly [boolean, boolean])[]): number | null {
  const all = decisions.flat()
  const yes = all.filter(Boolean).length
  const no = all.length - yes
  if (yes === 0 || no === 0) return null
  const apart = decisions.filter(([one, other]) => one !== other).length
  return 1 - ((all.length - 1) * apart) / (yes * no)
}
