import type { ColumnType, Generated } from 'kysely'

/** timestamptz: read as Date, written as Date. */
export type Instant = ColumnType<Date, Date, Date>
/** timestamptz that the database fills in. */
export type InstantByDefault = ColumnType<Date, Date | undefined, Date>
/** date: 'YYYY-MM-DD' on both ways, never a moment in some zone. */
export type Day = string
/** jsonb: read as a value, written as text made by JSON.stringify. */
export type Json<Value> = ColumnType<Value, string, string>
export type JsonByDefault<Value> = ColumnType<Value, string | undefined, string>
export type ByDefault<Value> = Generated<Value>

/** What the owning organisation lets the place see of what it collected, from least to most. */
export type PlaceSees = 'counts' | 'moderated-text' | 'everything'
