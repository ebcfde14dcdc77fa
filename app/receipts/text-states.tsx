import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Receipt, ReceiptText } from '#domain/receipts/schema.ts'

/** What a person decided about each text, in kind words. One text needs no heading. */
export function TextStates({ texts }: { texts: Receipt['texts'] }) {
  const sentence = useSentence()
  const [only] = texts
  if (only && texts.length === 1) return <p>{sentence(only)}</p>
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.question.text}>
          <strong>
            <WordsIn words={text.question} />
          </strong>
          <br />
          {sentence(text)}
        </li>
      ))}
    </ul>
  )
}

function useSentence() {
  const { t, i18n } = useTranslation('receipts')
  return ({ state, readOn }: ReceiptText): string => {
    if (state.kind === 'being-read') return t('states.being-read')
    const said = state.kind === 'shown' ? t('states.shown') : t(`states.kept-back.${state.reason}`)
    return readOn ? t('states.on', { day: dayText(readOn, i18n.language), said }) : said
  }
}
