import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { dialled, type HelpContact, readable } from '#domain/help/schema.ts'
import { nationalLines } from './national-lines.ts'

/** Who to talk to, by name: those that the place names, or else the national list. Speaks in `help`. */
export function HelpLines({ contacts }: { contacts: readonly HelpContact[] }) {
  return <dl className="phone-list">{contacts.length > 0 ? contacts.map(ofThePlace) : <National />}</dl>
}

const ofThePlace = ({ id, name, whatFor, opening, phone, web }: HelpContact) => (
  <div key={id}>
    <dt>
      <WordsIn words={name} />
    </dt>
    <dd>
      {phone && <Dial number={phone} />}
      {web && (
        <p>
          <a href={web} dir="ltr">
            {readable(web)}
          </a>
        </p>
      )}
      <p>
        <WordsIn words={whatFor} /> {opening && <WordsIn words={opening} />}
      </p>
    </dd>
  </div>
)

function National() {
  const { t } = useTranslation('help')
  return (
    <>
      {nationalLines.map(({ key, number }) => (
        <div key={key}>
          <dt>{t(`lines.${key}.who`)}</dt>
          <dd>
            <Dial number={number} />
            <p>{t(`lines.${key}.when`)}</p>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('lines.council.who')}</dt>
        <dd>
          <p>{t('lines.council.when')}</p>
        </dd>
      </div>
    </>
  )
}

const Dial = ({ number }: { number: string }) => (
  <a className="number" href={dialled(number)}>
    <bdi dir="ltr">{number}</bdi>
  </a>
)
