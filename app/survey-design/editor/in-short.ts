/**
 * A text that may be anything somebody pasted, for places that show it once more: a hundred thousand letters without a
 * space take a browser minutes to lay out.
 */
export const inShort = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
