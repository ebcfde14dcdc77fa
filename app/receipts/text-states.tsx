import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import type { UsedRule } from '#domain/policy/schema.ts'
import type { Receipt, ReceiptText } from '#domain/receipts/schema.ts'
import { AnswerBackForm, type RefusedAnswer } from './answer-back-form.tsx'

type Around = { code: string; place: string; contacts: readonly HelpContact[]; refused: RefusedAnswer | undefined }

/** What a person decided about each text, in kind words. One text needs no heading. */
export function TextStates({ texts, ...around }: Around & { texts: Receipt['texts'] }) {
  const [only] = texts
  if (only && texts.length === 1) return <TextStateOf text={only} {...around} />
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.publicId}>
          <strong>
            <WordsIn words={text.question} />
          </strong>
          <TextStateOf text={text} {...around} />
        </li>
      ))}
    </ul>
  )
}

const outcomes = {
  'being-read': 'being-read',
  shown: 'published',
  'kept-back': 'kept',
  withdrawn: null,
  'left-out': null,
} as const

function TextStateOf({ text, code, place, contacts, refused }: Around & { text: ReceiptText }) {
  const { t, i18n } = useTranslation(['receipts', 'policy'])
  const { state, readOn, answeredOn, mayAnswer, publicId } = text
  const day = (on: string) => dayText(on, i18n.language)
  const said = t(`states.${state.kind}`)
  const outcome = outcomes[state.kind]
  return (
    <>
      <p>
        {readOn ? t('states.on', { day: day(readOn), said }) : said}
        {state.kind === 'kept-back' && (
          <> {t(state.isCounted ? 'policy:rules.counts' : 'policy:rules.does-not-count')}</>
        )}
      </p>
      {state.kind === 'kept-back' && <Rule rule={state.rule} place={place} />}
      {answeredOn && outcome && <p>{t(`answer.${outcome}`, { day: day(answeredOn) })}</p>}
      {mayAnswer && <AnswerBackForm {...{ code, place, contacts, refused }} about={publicId} />}
    </>
  )
}

/** The rule that was used, as it read then, and where it stands among the others. */
function Rule({ rule: { code, name, text, version }, place }: { rule: UsedRule; place: string }) {
  const { t } = useTranslation(['receipts', 'policy'])
  return (
    <p>
      {t('states.rule')}{' '}
      <Link to={`/p/${place}/how-we-read?version=${version ?? 0}#${code}`}>
        {name ? <WordsIn words={name} /> : t(`policy:rules.${code}.name`)}
      </Link>
      . {text ? <WordsIn words={text} /> : t(`policy:rules.${code}.text`)}
    </p>
  )
}
