import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { type BaselineBy, baselineBys, type WhoWasHeard } from '#domain/insights/schema/heard.ts'
import { useByName, useGroupName } from './group-name.ts'

export type ReachChoices = {
  organisations: { organisation: string; name: string }[]
  groups: { by: BaselineBy; key: string; name: string | null }[]
}
type Props = { reach: WhoWasHeard['reach']; choices: ReachChoices }

/** Which organisation knows which people, as somebody of the place says. */
export function ReachSection({ reach, choices }: Props) {
  const { t } = useTranslation('insights-desk')
  const byName = useByName()
  const groupName = useGroupName()
  return (
    <section className="heard-section" aria-labelledby="reach">
      <h2 id="reach">{t('heard.reach')}</h2>
      {reach.length === 0 && <p className="muted">{t('heard.reach-none')}</p>}
      <ul className="reach-list">
        {reach.map(({ organisation, name, by, key, groupName: own }) => {
          const group = groupName(by, { key, name: own })
          return (
            <li key={`${organisation} ${by} ${key}`}>
              <span>{t('heard.knows', { name, group })}</span>
              <Form method="post">
                <input type="hidden" name="act" value="remove" />
                <input type="hidden" name="organisation" value={organisation} />
                <input type="hidden" name="group" value={`${by}/${key}`} />
                <Button kind="quiet" aria-label={t('heard.remove-of', { name, group })}>
                  {t('heard.remove')}
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
      <Form method="post" className="heard-form">
        <input type="hidden" name="act" value="add" />
        <p>
          <label htmlFor="organisation">{t('heard.organisation')}</label>
          <select id="organisation" name="organisation" className="input">
            {choices.organisations.map(({ organisation, name }) => (
              <option key={organisation} value={organisation}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="group">{t('heard.group')}</label>
          <select id="group" name="group" className="input">
            {baselineBys.map((by) => (
              <optgroup key={by} label={byName(by)}>
                {choices.groups
                  .filter((group) => group.by === by)
                  .map((group) => (
                    <option key={group.key} value={`${by}/${group.key}`}>
                      {groupName(by, group)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </p>
        <Button kind="quiet">{t('heard.add')}</Button>
      </Form>
    </section>
  )
}
