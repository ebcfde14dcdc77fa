import { HelpLines } from '#app/help/help-lines.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { HelpContact } from '#domain/help/schema.ts'

/** Whoever wrote about something that weighs on them finds beneath it who to talk to. */
export function PaperHelp({ contacts }: { contacts: readonly HelpContact[] }) {
  const { t } = useTranslation('help')
  return (
    <section className="paper-help">
      <h2>{t('title')}</h2>
      <p>
        <strong>{t('urgent')}</strong>
      </p>
      <HelpLines contacts={contacts} />
    </section>
  )
}
