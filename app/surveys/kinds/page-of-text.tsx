import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/** Something to read before one goes on. */
export function PageOfText({
  screen: { text, hint, picture },
  asHeading,
}: {
  screen: PublicScreen
  asHeading: boolean
}) {
  const Heading = asHeading ? 'h1' : 'h2'
  return (
    <section className="page-of-text">
      <Heading>
        <WordsIn words={text} />
      </Heading>
      {picture && <img src={picture.src} alt={picture.alt.text} lang={picture.alt.language} />}
      {hint && (
        <p className="body">
          <WordsIn words={hint} />
        </p>
      )}
    </section>
  )
}
