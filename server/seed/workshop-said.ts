import type { ActivityKind, BoardColumn } from '#db/schema/workshops.ts'

export type ForumVoice = { text: string; goals: number[]; language?: 'ur'; column?: BoardColumn }

/** What the room wrote in spring, by kind of activity. `goals` counts through the framework. */
export const forumVoices: Partial<Record<ActivityKind, ForumVoice[]>> = {
  words: ['home', 'home', 'the sea', 'home', 'steel', 'the sea', 'family', 'windy', 'Steel', 'friendly'].map(
    (text) => ({
      text,
      goals: [],
    }),
  ),
  ideas: [
    { text: 'Keep the library warm and open until eight, and say so on the door.', goals: [4] },
    { text: 'A phone tree for people on their own when it snows.', goals: [5] },
    { text: 'گھر کے پاس ایک گرم جگہ جہاں بچے ہوم ورک کر سکیں۔', goals: [4], language: 'ur' },
  ],
  board: [
    { text: 'The lunch club keeps twenty of us going.', goals: [5], column: 'strong' },
    { text: 'The last bus goes at seven.', goals: [1], column: 'wrong' },
    { text: 'Ask the drivers first, they know who is left standing.', goals: [1], column: 'next' },
  ],
  questions: [
    { text: 'Who decides which centre stays open?', goals: [] },
    { text: 'When will we hear what came of this?', goals: [] },
  ],
  text: [{ text: 'That somebody wrote it down, and said when they would be back.', goals: [] }],
}
