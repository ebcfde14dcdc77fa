/** The categories of the Census 2021 in England and Wales; each place confirms that they are still right for it. */
export const standardVersion = 'census-2021'

export type EqualityQuestion = { key: string; choices: readonly string[]; isSeveral?: boolean }

/** Each choice ends up under its question in surveys:equality.<question>.choices.<choice>. */
export const equalityQuestions: readonly EqualityQuestion[] = [
  { key: 'sex', choices: ['female', 'male', 'rather-not-say'] },
]
