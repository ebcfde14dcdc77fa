import { Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Design, Fault } from '#domain/survey-design/schema/design.ts'
import { openAt } from './editor/contract.ts'
import { useEditionName } from './editor/editions/use-edition-name.ts'

type Props = { design: Pick<Design, 'definition' | 'standing' | 'warnings'>; editPath: string }

/** What keeps it from being published, and what to think of first: each leads to where it is mended. */
export function FaultList({ design, editPath }: Props) {
  const { t } = useTranslation('survey-desk')
  const { faults } = design.standing
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">{t(faults.length > 0 ? 'publish.faults' : 'publish.no-faults', { count: faults.length })}</h2>
      {faults.length > 0 && <Faults faults={faults} design={design} editPath={editPath} kind="fault" />}
      {design.warnings.length > 0 && (
        <>
          <h3>{t('publish.warnings')}</h3>
          <p className="muted">{t('publish.warnings-hint')}</p>
          <Faults faults={design.warnings} design={design} editPath={editPath} kind="warning" />
        </>
      )}
    </section>
  )
}

type ListProps = Props & { faults: readonly Fault[]; kind: 'fault' | 'warning' }

function Faults({ faults, design, editPath, kind }: ListProps) {
  const { t } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  const { items, editions } = design.definition
  const wordsOf = (key: string) => items.find((item) => item.key === key)?.text[editions[0] ?? 'en']?.trim()
  const sentence = ({ code, details = {} }: Fault) =>
    problemText(t, {
      code,
      details: { ...details, ...(details.edition && { edition: nameOf(String(details.edition)) }) },
    })
  return (
    <ul className={`fault-list ${kind}`}>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)}>
          <Icon name={kind === 'fault' ? 'alert' : 'info'} />
          <span>
            {fault.item && <strong>{wordsOf(fault.item) || t('overview.no-words')}: </strong>}
            {sentence(fault)}{' '}
            <Link to={pathOf(fault, editPath)}>
              {t('publish.mend')}
              <span className="visually-hidden"> {fault.item ? wordsOf(fault.item) : sentence(fault)}</span>
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Where the editor opens for it. */
function pathOf({ code, item, details }: Fault, editPath: string): string {
  if (code === 'survey-desk.report-day-missing') return '#reportsOn'
  if (details?.edition) return `${openAt(editPath, { edition: String(details.edition) })}&panel=editions`
  const field = fields[code]
  return openAt(editPath, { item, ...(field && { field }) })
}

const fields: Record<string, string> = {
  'survey-desk.title-blank': 'title',
  'survey-desk.why-blank': 'why',
  'survey-desk.next-steps-blank': 'nextSteps',
  'survey-desk.information-missing': 'information',
  'survey-desk.consideration-missing': 'consideration',
  'survey-desk.text-blank': 'text',
  'survey-desk.pipe-unanswered': 'text',
}
