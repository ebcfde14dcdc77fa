import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Choice } from '#domain/workshops/schema/live.ts'
import type { Opinions as Found } from '#domain/workshops/schema/why.ts'

type Props = { opinions: Found; statements: readonly Choice[] }

/** What all groups agree with first, then the groups of people who answer alike, by what they say that others don't. */
export function Opinions({ opinions, statements }: Props) {
  const { t } = useTranslation('outcomes')
  if (opinions.tooFew) return <Card kind="flat">{t('why.too-few', opinions.tooFew)}</Card>
  const { people, groups, common } = opinions
  const text = (id: string) => {
    const statement = statements.find((each) => each.id === id)
    return statement && <WordsIn words={statement.text} />
  }
  return (
    <>
      <section aria-labelledby="common">
        <h2 id="common">{t('why.common')}</h2>
        {common.length === 0 && <p>{t('why.common-none')}</p>}
        <ul className="opinion-list">
          {common.map(({ statement, groups: counts }) => (
            <li key={statement}>
              <strong>{text(statement)}</strong>
              <span className="muted">
                {counts
                  .map(({ group, agree, seen }) => t('why.group-agrees', { group: group + 1, agree, seen }))
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="groups">
        <h2 id="groups">{t('why.groups')}</h2>
        <p>
          {t(groups.length > 1 ? 'why.groups-how' : 'why.one-group', { placed: people.placed, voted: people.voted })}
        </p>
        {opinions.isWeak && <p>{t('why.weak')}</p>}
        {groups.length > 1 && (
          <div className="why-columns">
            {groups.map(({ people: count, typical }, group) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place in the list
              <Card key={group}>
                <h3>{t('why.group', { group: group + 1, people: count })}</h3>
                <ul className="opinion-list">
                  {typical.map((each) => (
                    <li key={each.statement}>
                      <strong>
                        {t(`why.${each.stance}`)} {text(each.statement)}
                      </strong>
                      <span className="muted">{t('why.inside', each)}</span>
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
          </div>
        )}
      </section>
    </>
  )
}
