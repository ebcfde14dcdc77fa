import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsNote } from '#app/surveys/screen-note.tsx'
import { wordsOn } from '#app/surveys/words-on.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PaperItem as Item } from '#domain/ways-in/schema.ts'
import { ConditionWords } from './condition-words.tsx'
import { PaperAnswer } from './paper-answer.tsx'
import { PaperRule } from './paper-rule.tsx'

type Props = { item: Item; edition: string; asksCompanion: boolean }

/** A question with room for its answer, a heading, or something to read. */
export function PaperItem({ item, edition, asksCompanion }: Props) {
  const { t, i18n } = useTranslation('surveys')
  if (item.kind === 'section')
    return (
      <section className="paper-section">
        <h2>
          <WordsIn words={item.text} />
        </h2>
        {item.showIf && <ConditionWords showIf={item.showIf} />}
        {item.hint && (
          <p>
            <WordsIn words={item.hint} />
          </p>
        )}
        <WordsNote edition={edition} words={[item.text, item.hint]} />
      </section>
    )
  const { screen, number, showIf, notForTheYoung } = item
  return (
    <section className={`paper-question kind-${screen.kind}`}>
      {showIf && <ConditionWords showIf={showIf} />}
      <h3>
        {number !== null && <span className="counted">{numberText(number, i18n.language)}</span>}
        {screen.picture && <img src={screen.picture.src} alt={screen.picture.alt.text} />}
        <span>
          <WordsIn words={screen.text} />
        </span>
      </h3>
      {screen.hint && (
        <p className={screen.kind === 'page' ? 'body' : 'paper-hint'}>
          <WordsIn words={screen.hint} />
        </p>
      )}
      {number !== null && (
        <p className="paper-hint">
          <PaperRule screen={screen} /> {notForTheYoung && t('paper:not-for-the-young')}
        </p>
      )}
      <PaperAnswer screen={screen} />
      <WordsNote edition={edition} words={wordsOn(screen)} />
      {screen.kind === 'age-band' && asksCompanion && <Companion />}
    </section>
  )
}

/** A child under 13 does not answer alone; who is with them is asked where their age is. */
function Companion() {
  const { t } = useTranslation('surveys')
  return (
    <div className="paper-companion">
      <p>{t('paper:companion')}</p>
      <ul className="boxes in-row">
        {(['parent', 'teacher', 'group-worker', 'other-adult'] as const).map((companion) => (
          <li key={companion}>
            <span className="box" />
            <span>{t(`under-13.companions.${companion}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
