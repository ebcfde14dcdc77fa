import { longestWord, mostWordsEach, takesTexts } from '#domain/workshops/schema/kinds.ts'
import { longestIdea, mostIdeas, type Stage } from '#domain/workshops/schema/live.ts'

/** Whether this part takes what people write. */
export const isWritten = ({ kind, settings }: Pick<Stage, 'kind' | 'settings'>): boolean =>
  takesTexts(kind, settings.takesOwn)

/** How long a text may be, and how many each person may send. */
export const roomFor = ({ kind, settings }: Pick<Stage, 'kind' | 'settings'>): { longest: number; most: number } =>
  kind === 'words'
    ? { longest: longestWord, most: settings.each ?? mostWordsEach }
    : { longest: longestIdea, most: mostIdeas }
