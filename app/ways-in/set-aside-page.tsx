import { Form, Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { SetAsideReason, SetAsideState, WayIn } from '#db/schema/surveys.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { useEditionName } from './edition-name.ts'

export type ListedSetAside = {
  handle: string
  reason: SetAsideReason
  state: SetAsideState
  wayIn: WayIn
  edition: string
  answeredOn: string
  answers: number
  texts: number
  said: { text: string; language: string }[]
}

type Props = {
  place: { slug: string }
  survey: PublicSurvey
  rows: ListedSetAside[]
  changed: number | null
  refused: { problem: Problem } | undefined
}

const columns = ['choose', 'reason', 'state', 'on', 'way-in', 'edition', 'answers'] as const

/** Responses that look as if a machine or one hand had sent many: nothing is thrown away, and a person decides. */
export function SetAsidePage({ place, survey, rows, changed, refused }: Props) {
  const { t } = useTranslation('survey-desk')
  const here = `/work/${place.slug}/surveys/${survey.slug}`
  const waiting = rows.filter(({ state }) => state === 'open').length
  return (
    <WorkPage
      title={t('ways.set-aside.title')}
      lead={<WordsIn words={survey.title} />}
      actions={<Link to={here}>{t('ways.to-results')}</Link>}
    >
      <ProblemMessage problem={refused?.problem} />
      {changed !== null && (
        <Notice kind="done" live>
          <p>{t('ways.set-aside.changed', { count: changed })}</p>
        </Notice>
      )}
      <p>{t('ways.set-aside.lead')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('ways.set-aside.none')}>{t('ways.set-aside.none-lead')}</EmptyState>
      ) : (
        <Form method="post">
          <p>{t('ways.set-aside.waiting', { count: waiting })}</p>
          <Reasons rows={rows} />
          <Decisions />
          <SetAsideTable rows={rows} />
          <Decisions />
        </Form>
      )}
    </WorkPage>
  )
}

/** What each of the reasons among them may mean: most often it is people. */
function Reasons({ rows }: Pick<Props, 'rows'>) {
  const { t } = useTranslation('survey-desk')
  const reasons = [...new Set(rows.map(({ reason }) => reason))]
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{t(`ways.set-aside.about.${reason}`)}</li>
      ))}
    </ul>
  )
}

function Decisions() {
  const { t } = useTranslation('survey-desk')
  return (
    <p className="actions">
      <Button name="decision" value="counted">
        {t('ways.set-aside.let-in')}
      </Button>
      <Button name="decision" value="left-out" kind="secondary">
        {t('ways.set-aside.leave-out')}
      </Button>
    </p>
  )
}

function SetAsideTable({ rows }: Pick<Props, 'rows'>) {
  const { t, i18n } = useTranslation('survey-desk')
  const nameOf = useEditionName()
  const saysSomething = rows.some(({ said }) => said.length > 0)
  return (
    <div className="scroll-x">
      <table className="set-aside">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t(`ways.set-aside.columns.${column}`)}
              </th>
            ))}
            {saysSomething && <th scope="col">{t('ways.set-aside.columns.said')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ handle, reason, state, answeredOn, wayIn, edition, answers, texts, said }, index) => (
            <tr key={handle} data-state={state}>
              <td>
                <label>
                  <input
                    type="checkbox"
                    name="handles[]"
                    value={handle}
                    defaultChecked={state === 'open'}
                    aria-label={t('ways.set-aside.choose', { number: index + 1 })}
                  />
                </label>
              </td>
              <td>{t(`ways.set-aside.reasons.${reason}`)}</td>
              <td>{t(`ways.set-aside.states.${state}`)}</td>
              <td>{dayText(answeredOn, i18n.language)}</td>
              <td>{t(`ways.way-in.${wayIn}`)}</td>
              <td>{nameOf(edition)}</td>
              <td>{t('ways.set-aside.answers', { count: answers + texts })}</td>
              {saysSomething && (
                <td className="said">
                  {said.map(({ text, language }, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two texts of one response may say the same.
                    <p key={place} lang={language} dir="auto">
                      {text}
                    </p>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
