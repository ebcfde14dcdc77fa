import type { AllianceKind } from '#db/schema/alliances.ts'
import type { Context } from '#domain/kernel/context.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import type { OrganisationKey } from './people.ts'
import type { SeededPlace } from './place.ts'

type SeedAlliance = {
  kind: AllianceKind
  /** In the place's order. */
  area?: number
  name: Texts
  words: Texts
  members: OrganisationKey[]
  /** In the board's order, over all missions. */
  goals: number[]
  /** Which of the demo's commitments are in its name. */
  commitments: number[]
}

/** Made up; nobody has checked the Urdu yet. */
const alliances: readonly SeedAlliance[] = [
  {
    ...{ kind: 'theme', members: ['firstCouncil', 'trust', 'youthGroup'], goals: [0, 1, 2], commitments: [1] },
    name: { en: 'Growing up well together', ur: 'مل کر اچھی پرورش' },
    words: {
      en: 'Schools, health and youth groups who plan with young people, not for them. Anybody under 25 can join the evening that we hold every two months.',
      ur: 'اسکول، صحت کے ادارے اور نوجوانوں کے گروپ، جو نوجوانوں کے لیے نہیں بلکہ ان کے ساتھ منصوبہ بناتے ہیں۔ 25 سال سے کم عمر کا ہر شخص ہماری دو ماہ میں ایک بار ہونے والی شام میں آ سکتا ہے۔',
    },
  },
  {
    ...{ kind: 'area-forum', area: 1, members: ['secondCouncil', 'communityGroup'], goals: [3], commitments: [2] },
    name: { en: 'Forum of Redcar & Cleveland', ur: 'ریڈکار اور کلیولینڈ کا فورم' },
    words: {
      en: 'Everybody who lives here can come, every three months in another hall. What the forum asks for stands beside what the themes ask for.',
      ur: 'یہاں رہنے والا ہر شخص آ سکتا ہے، ہر تین ماہ بعد کسی اور ہال میں۔ فورم جو مانگتا ہے وہ موضوعات کی مانگ کے برابر کھڑا ہوتا ہے۔',
    },
  },
]

/** One alliance for a theme and one area's forum, each with a promise in its name. */
export async function seedAlliances(
  tx: Pick<Context, 'db' | 'ids' | 'clock'>,
  { placeId, areaIds, goals, organisations, people }: SeededPlace,
  commitmentIds: readonly string[],
): Promise<void> {
  const at = tx.clock.now()
  for (const { kind, area, name, words, members, goals: about, commitments } of alliances) {
    const id = tx.ids.next()
    await tx.db
      .insertInto('alliance')
      .values({
        ...{ id, public_id: tx.ids.publicId(), place_id: placeId, kind, state: 'published' },
        area_id: area === undefined ? null : (areaIds[area] ?? null),
        ...{ name_id: await saveWording(tx, placeId, name), words_id: await saveWording(tx, placeId, words) },
        ...{ person_id: people.strategyLead, changed_at: at, published_at: at },
      })
      .execute()
    await tx.db
      .insertInto('alliance_organisation')
      .values(members.map((member) => ({ alliance_id: id, organisation_id: organisations[member] })))
      .execute()
    await tx.db
      .insertInto('alliance_goal')
      .values(about.map((goal) => ({ alliance_id: id, goal_id: goals[goal]?.id ?? '' })))
      .execute()
    await tx.db
      .updateTable('commitment')
      .set({ alliance_id: id })
      .where(
        'id',
        'in',
        commitments.map((index) => commitmentIds[index] ?? ''),
      )
      .execute()
  }
}
