/** A part of a document, whatever it is written as. Text is plain: whoever writes it escapes it. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | Table
  /** `most`: the longest bar of all charts beside it, which are drawn to one measure. */
  | { kind: 'bars'; id: string; title: string; description: string; bars: Bar[]; most: number }
  | { kind: 'quote'; text: string; language: string; source: string; translation: Translation | null }

export type Translation = { text: string; language: string }
/** `value` null: not shown, and drawn as such. `text`: the value in words. */
export type Bar = { label: string; value: number | null; text: string }
/** The first column names its row. Columns from the second on hold numbers where `isNumber` says so. */
export type Table = { kind: 'table'; caption: string; columns: { text: string; isNumber: boolean }[]; rows: string[][] }
