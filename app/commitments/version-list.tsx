import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { EarlierVersion } from '#domain/commitments/schema.ts'

type Version = EarlierVersion & { by?: string | null }
type Props = {
  /** The newest first: what stands now, and what stood before. */
  versions: readonly Version[]
}

/** How it read before, and why it was changed: the reason stands with the version that it led to. */
export function VersionList({ versions }: Props) {
  const { t, i18n } = useTranslation('commitments')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <ol className="plain-list commitment-versions">
      {versions.map((version, index) => {
        const { number, stance, answer, dueOn, on, reason, by } = version
        return (
          <li key={number}>
            <p className="muted">
              {t(number === 1 ? 'version.first' : 'version.changed', { day: day(on) })}
              {by && <> · {by}</>}
            </p>
            {reason && (
              <p>
                {t('version.why')} <WordsIn words={reason} />
              </p>
            )}
            <p className="as-written">
              <strong>{t(`stance.${stance}`)}</strong> <WordsIn words={answer} />
            </p>
            {dueOn && <p className="muted">{t(stance === 'did' ? 'done-on' : 'due', { day: day(dueOn) })}</p>}
            <Others version={version} since={versions[index - 1]} />
          </li>
        )
      })}
    </ol>
  )
}

/** Whatever else read otherwise than it did after the next change: nothing that was promised goes without a trace. */
function Others({
  version: { title, said, role, organisation, goal, measure },
  since,
}: {
  version: Version
  since: Version | undefined
}) {
  const { t, i18n } = useTranslation('commitments')
  if (!since) return null
  const number = (value: number) => numberText(value, i18n.language)
  const isMeasureSame = JSON.stringify(measure) === JSON.stringify(since.measure)
  return (
    <>
      {title.text !== since.title.text && (
        <p>
          {t('version.title-was')} <WordsIn words={title} />
        </p>
      )}
      {said && said.text !== since.said?.text && (
        <p className="as-written">
          {t('version.said-was')} <WordsIn words={said} />
        </p>
      )}
      {goal.text !== since.goal.text && (
        <p>
          {t('version.goal-was')} <WordsIn words={goal} />
        </p>
      )}
      {organisation !== since.organisation && (
        <p>
          {t('version.owner-was')} <Name>{organisation}</Name>
        </p>
      )}
      {role !== since.role && (
        <p>
          {t('version.role-was')} <Name>{role}</Name>
        </p>
      )}
      {measure && !isMeasureSame && (
        <p>
          {t('version.measure-was')} <WordsIn words={measure.name} />
          {measure.unit && (
            <>
              {' '}
              (<WordsIn words={measure.unit} />)
            </>
          )}
          {measure.baseline !== null && <> · {`${t('measure.baseline')}: ${number(measure.baseline)}`}</>}
          {measure.target !== null && <> · {`${t('measure.target')}: ${number(measure.target)}`}</>}
        </p>
      )}
    </>
  )
}
