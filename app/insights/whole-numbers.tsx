import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'

type Props = { numbers: readonly { key: string; value: number; label: string; more?: string | undefined }[] }

/** The few numbers that a page begins with, large, each with its words. */
export function WholeNumbers({ numbers }: Props) {
  const { i18n } = useTranslation('insights')
  return (
    <dl className="whole-numbers">
      {numbers.map(({ key, value, label, more }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{numberText(value, i18n.language)}</dd>
          {more && <dd className="more">{more}</dd>}
        </div>
      ))}
    </dl>
  )
}
