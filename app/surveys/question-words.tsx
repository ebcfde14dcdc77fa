import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicPicture, PublicScreen } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** A question's own words with its picture: above them, in Easy Read before them. */
export const QuestionWords = ({ screen: { text, picture } }: { screen: PublicScreen }) => (
  <PicturedWords words={text} picture={picture} />
)

export function PicturedWords({ words, picture }: { words: Words | null; picture: PublicPicture | null }) {
  if (!picture) return words && <WordsIn words={words} />
  return (
    <span className="pictured">
      <img src={picture.src} alt={picture.alt.text} lang={picture.alt.language} />
      {words && (
        <span>
          <WordsIn words={words} />
        </span>
      )}
    </span>
  )
}
