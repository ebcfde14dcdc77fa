import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Mission } from '#domain/framework/queries.ts'
import type { LinkedActivity, LinkedChoice } from '#domain/workshops/queries/choice-goals.ts'
import { linkIntent } from './desk-intents.ts'

export type ShownMission = Pick<Mission, 'id' | 'name'> & { goals: Pick<Mission['goals'][number], 'id' | 'short'>[] }
export type GoalLinks = {
  activities: LinkedActivity[]
  missions: ShownMission[]
  /** Whether somebody is at it, and with which choice: one at a time, for there may be a thousand statements. */
  isOpen: boolean
  choiceId: string | null
}

/** Which goals each choice speaks to: without it no vote of this workshop counts for any goal. */
export function ChoiceGoals({ links }: { links: GoalLinks }) {
  const { t } = useTranslation('facilitation')
  const { activities, missions, isOpen, choiceId } = links
  if (activities.length === 0) return null
  return (
    <details className="choice-goals" id="goals" open={isOpen || undefined}>
      <summary>{t('goals.heading')}</summary>
      <p className="muted">{t('goals.why')}</p>
      {activities.map(({ id, prompt, choices }) => (
        <section key={id} aria-labelledby={`goals-${id}`}>
          <h3 id={`goals-${id}`}>
            <WordsIn words={prompt} />
          </h3>
          <ul className="plain-list">
            {choices.map((choice) => (
              <li key={choice.id} className="card">
                {choice.id === choiceId ? (
                  <GoalsForm choice={choice} missions={missions} />
                ) : (
                  <GoalsOf choice={choice} missions={missions} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

type Props = { choice: LinkedChoice; missions: ShownMission[] }

function GoalsOf({ choice, missions }: Props) {
  const { t } = useTranslation('facilitation')
  const goals = missions.flatMap((mission) => mission.goals.filter(({ id }) => choice.goalIds.includes(id)))
  return (
    <>
      <strong>
        <WordsIn words={choice.text} />
      </strong>
      {goals.length === 0 ? (
        <p className="muted">{t('goals.none')}</p>
      ) : (
        <ul>
          {goals.map(({ id, short }) => (
            <li key={id}>
              <WordsIn words={short} />
            </li>
          ))}
        </ul>
      )}
      <Link to={`?choice=${choice.id}#goals`} className="button quiet small" preventScrollReset>
        {t('goals.choose')}
        <span className="visually-hidden"> {choice.text.text}</span>
      </Link>
    </>
  )
}

function GoalsForm({ choice, missions }: Props) {
  const { t } = useTranslation('facilitation')
  return (
    <Form method="post" preventScrollReset aria-labelledby={`choice-${choice.id}`}>
      <input type="hidden" name="intent" value={linkIntent} />
      <input type="hidden" name="thing" value={choice.id} />
      <strong id={`choice-${choice.id}`}>
        <WordsIn words={choice.text} />
      </strong>
      {missions.map(({ id, name, goals }) => (
        <ChoiceGroup
          key={id}
          type="checkbox"
          name="goal[]"
          legend={<WordsIn words={name} />}
          choices={goals.map((goal) => ({ value: goal.id, label: <WordsIn words={goal.short} /> }))}
          chosen={choice.goalIds}
        />
      ))}
      <Button busyLabel={t('goals.saving')}>{t('goals.save')}</Button>
    </Form>
  )
}
