import type { ByDefault, Instant, Json } from './columns.ts'
import type { FigurePolicy } from './figures.ts'

export type FindingState = 'draft' | 'in-review' | 'agreed' | 'withdrawn'
export type Strength = 'early' | 'fair' | 'strong'
export type ProposalState = 'open' | 'accepted' | 'declined'
export type FindingEventKind =
  | 'begun'
  | 'frozen'
  | 'linked'
  | 'unlinked'
  | 'sent'
  | 'sent-back'
  | 'agreed'
  | 'withdrawn'
  | 'proposed'
  | 'unproposed'
  | 'accepted'
  | 'declined'

/** A count as it was told, or the word that stood in its place. */
type ToldThen = number | 'withheld'
export type CellThen = { key: string; name: string | null; people: ToldThen; stands?: boolean }
/** A goal's figures as the service told them, when a finding was built on them. */
export type Frozen = {
  people: ToldThen
  contributions: ToldThen
  votes: ToldThen | null
  /** Everybody who had taken part. */
  everybody: number
  /** Who spoke to the goal, and of what kind; no tables where nobody did. */
  tables: { by: 'area' | 'age-band' | 'way' | 'tells' | 'stance' | 'month'; cells: CellThen[] }[]
  /** The smallest count that was told. */
  least: number
  policy: FigurePolicy
  /** Of the wording that the goal had. */
  wording: number
  /** Contributions that nobody had tagged yet. */
  notTagged: number
}

export type FindingTables = {
  finding: {
    id: string
    public_id: string
    place_id: string
    goal_id: string
    cover: string
    state: ByDefault<FindingState>
    revision: ByDefault<number>
    editing_page: ByDefault<string | null>
    frozen: Json<Frozen>
    frozen_at: Instant
    created_at: Instant
    changed_at: Instant
  }
  finding_text: {
    finding_id: string
    number: number
    claim: string
    strength: Strength | null
    why: string
    limits: string
    person_id: string
    began_at: Instant
    changed_at: Instant
  }
  finding_evidence: {
    finding_id: string
    number: number
    contribution_id: string | null
    person_id: string
    at: Instant
  }
  finding_proposal: {
    finding_id: string
    seen: number
    text: string
    short: string
    person_id: string
    at: Instant
    state: ByDefault<ProposalState>
  }
  finding_event: {
    id: string
    finding_id: string
    kind: FindingEventKind
    text_number: number
    words: string | null
    person_id: string
    at: Instant
  }
}
