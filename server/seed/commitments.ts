import type { Day } from '#db/schema/columns.ts'
import type { NoteKind, Outcome, Stance } from '#db/schema/commitments.ts'
import type { Context } from '#domain/kernel/context.ts'
import { addDays } from '#domain/kernel/days.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import { commitments } from './commitments-said.ts'
import { benchPicture, shortPdf } from './evidence.ts'
import type { OrganisationKey } from './people.ts'
import type { SeededPlace } from './place.ts'

/** Days are counted from the day of the seed, so that the story is the same whenever the demo begins. */
export type SeedCommitment = {
  stance: Stance
  /** In the board's order, over all missions. */
  goal: number
  by: OrganisationKey
  role: string
  title: Texts
  said: Texts
  answer: Texts
  due: number | null
  firstDue?: number
  published: number
  closed?: { after: number; outcome: Outcome }
  measure?: { name: Texts; unit: Texts; baseline: number; on: number; target: number; readings: [number, number][] }
  milestones?: { title: Texts; due: number; done?: number }[]
  notes?: { kind: NoteKind; words: Texts; on: number; link?: [string, string]; picture?: Texts }[]
  /** A document beside a reading, on its day. */
  document?: { on: number; shows: Texts; lines: string[] }
}

type Beside = { note_id: string; read_on: null } | { note_id: null; read_on: Day }
type Size = { width: number; height: number }

/** What the demo's organisations answered: one kept, one on its way, one that is late, one that will not be. @returns ids, in that order */
export async function seedCommitments(
  tx: Pick<Context, 'db' | 'ids' | 'clock'>,
  { placeId, goals, organisations, people }: SeededPlace,
): Promise<string[]> {
  const now = tx.clock.now()
  const today: Day = now.toISOString().slice(0, 10)
  const day = (offset: number) => addDays(today, offset)
  const at = (offset: number) => new Date(now.getTime() + offset * 86_400_000)
  const say = (texts: Texts) => saveWording(tx, placeId, texts)
  const person_id = people.strategyLead
  const ids: string[] = []
  for (const each of commitments) {
    const id = tx.ids.next()
    ids.push(id)
    const { measure, closed } = each
    const by = { person_id, at: at(each.published) }
    const on = { organisation_id: organisations[each.by], goal_id: goals[each.goal]?.id ?? '' }
    await tx.db
      .insertInto('commitment')
      .values({
        ...{ id, public_id: tx.ids.publicId(), place_id: placeId, state: closed ? 'closed' : 'published', ...on },
        ...{ outcome: closed?.outcome ?? null, closed_at: closed ? at(closed.after) : null },
        first_due: each.due === null ? null : day(each.firstDue ?? each.due),
        ...{ created_at: at(each.published), changed_at: at(each.published), published_at: at(each.published) },
      })
      .execute()
    await tx.db
      .insertInto('commitment_version')
      .values({
        ...{ commitment_id: id, number: 1, stance: each.stance, role: each.role, reason_id: null, ...on, ...by },
        ...{ title_id: await say(each.title), said_id: await say(each.said), answer_id: await say(each.answer) },
        due_on: each.due === null ? null : day(each.due),
        measure_id: measure ? await say(measure.name) : null,
        unit_id: measure ? await say(measure.unit) : null,
        baseline: measure?.baseline ?? null,
        baseline_on: measure ? day(measure.on) : null,
        target: measure?.target ?? null,
      })
      .execute()
    for (const [on, value] of measure?.readings ?? [])
      await tx.db
        .insertInto('commitment_reading')
        .values({ commitment_id: id, read_on: day(on), value, ...by })
        .execute()
    for (const { title, due, done } of each.milestones ?? [])
      await tx.db
        .insertInto('commitment_milestone')
        .values({
          ...{ id: tx.ids.next(), commitment_id: id, title_id: await say(title), due_on: day(due), ...by },
          done_on: done === undefined ? null : day(done),
        })
        .execute()
    const show = async (shows: Texts, bytes: Buffer, beside: Beside, size: Size | null) =>
      tx.db
        .insertInto('commitment_file')
        .values({
          ...{ id: tx.ids.next(), public_id: tx.ids.publicId(), commitment_id: id, shows_id: await say(shows), ...by },
          ...{ kind: size ? ('picture' as const) : ('pdf' as const), bytes, byte_count: bytes.length, ...beside },
          ...{ width: size?.width ?? null, height: size?.height ?? null },
        })
        .execute()
    for (const { kind, words, on, link, picture } of each.notes ?? []) {
      const note_id = tx.ids.next()
      await tx.db
        .insertInto('commitment_note')
        .values({
          ...{ id: note_id, commitment_id: id, kind, words_id: await say(words), noted_on: day(on), ...by },
          ...{ link: link?.[0] ?? null, link_name: link?.[1] ?? null },
        })
        .execute()
      if (!picture) continue
      const { bytes, size } = await benchPicture()
      await show(picture, bytes, { note_id, read_on: null }, size)
    }
    if (each.document) {
      const { shows, on, lines } = each.document
      await show(shows, shortPdf(lines), { note_id: null, read_on: day(on) }, null)
    }
  }
  return ids
}
