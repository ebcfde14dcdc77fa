import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Figure } from '#domain/insights/schema.ts'
import type { Policy, ReadingFigures } from '#domain/policy/schema.ts'

type Props = { figures: ReadingFigures; policy: Policy | null }

/** How reading goes, in figures that tell on nobody. */
export function Reading({ figures, policy }: Props) {
  const { t, i18n } = useTranslation('policy')
  const { received, read, medianHours, oldestHours, outcomes, askedAgain, publishedThen, least } = figures
  const text = (figure: Figure) => (figure === 'withheld' ? t('figures.withheld') : numberText(figure, i18n.language))
  const lasting = (hours: number) =>
    hours < 48
      ? t('figures.hours', { count: Math.max(1, Math.round(hours)) })
      : t('figures.days', { count: Math.round(hours / 24) })
  const nameOf = (key: (typeof outcomes)[number]['key']) => {
    if (key === 'shown') return t('figures.shown')
    const own = policy?.rules.find(({ code }) => code === key)
    return own ? <WordsIn words={own.name} /> : t(`rules.${key}.name`)
  }
  const numbers = [
    [t('figures.received'), text(received)],
    [t('figures.read'), text(read)],
    [t('figures.median'), medianHours === null ? t('figures.not-yet') : lasting(medianHours)],
    [t('figures.oldest'), oldestHours === null ? t('figures.none-waits') : lasting(oldestHours)],
    [t('figures.asked'), text(askedAgain)],
    [t('figures.published'), text(publishedThen)],
  ]
  return (
    <>
      <dl className="reading-numbers">
        {numbers.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table className="reading-outcomes">
        <caption>{t('figures.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.outcome')}</th>
            <th scope="col" className="number">
              {t('figures.texts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ key, texts }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td className="number">{text(texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('figures.small', { least })}</p>
    </>
  )
}
