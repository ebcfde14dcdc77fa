import { Form, Link, useLocation } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { HandCount } from '#domain/workshops/queries/hand-counts.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'
import { type Answer, answersTo } from './answers.ts'
import { handField } from './fields.ts'
import { TalkLink } from './talk-link.tsx'

type Props = {
  workshop: string
  stage: Stage
  tables: readonly { id: string; name: string }[]
  /** Where the hands are counted; null for the whole room. */
  table: string | null
  entered: readonly HandCount[]
  cmdId: string
  isSaved: boolean
  refused?: { problem: Problem; typed: Record<string, string | string[]> }
}

/** Hands that were counted, answer by answer. */
export function HandsPage({ workshop, stage, tables, table, entered, cmdId, isSaved, refused }: Props) {
  const { t } = useTranslation('passes')
  const { key } = useLocation()
  const newest = entered.find(({ tableId }) => tableId === table)
  const answers = answersTo(t, stage)
  const filled = (name: string, before: number | undefined) => {
    const typed = refused?.typed[name]
    return typeof typed === 'string' ? typed : before === undefined ? '' : String(before)
  }
  return (
    <PublicPage wide className="helper">
      <p>
        <Link to={`/w/${workshop}/helper`}>{t('helper.back')}</Link>
      </p>
      <ErrorSummary errors={refused ? [{ text: problemText(t, refused.problem) }] : []} />
      {isSaved && !refused && (
        <Notice kind="done" live>
          {t('hands.saved')}
        </Notice>
      )}
      <h1>
        <WordsIn words={stage.prompt} />
      </h1>
      <p className="lead">{t('hands.lead')}</p>
      {tables.length > 0 && <Places {...{ tables, table, entered }} />}
      <Form method="post" noValidate key={`${key}/${table}`} className="hands-form">
        <input type="hidden" name="cmdId" value={cmdId} />
        <input type="hidden" name="round" value={filled('round', stage.round)} />
        <input type="hidden" name="table" value={table ?? ''} />
        {stage.choices.map((choice) => (
          <fieldset key={choice.id} className="hands-row">
            <legend>
              <WordsIn words={choice.text} />
            </legend>
            <div>
              {(answers.length > 0 ? answers : [tick]).map(({ value, label }) => {
                const name = handField(`${choice.id}:${value}`)
                return (
                  <label key={value}>
                    <span>{label || t('hands.hands')}</span>
                    <input
                      className="input"
                      name={name}
                      inputMode="numeric"
                      size={4}
                      autoComplete="off"
                      defaultValue={filled(name, newest?.counts[choice.id]?.[value])}
                    />
                  </label>
                )
              })}
            </div>
          </fieldset>
        ))}
        <Field
          name="people"
          label={t('hands.people')}
          hint={t('hands.people-hint')}
          inputMode="numeric"
          size={6}
          autoComplete="off"
          defaultValue={filled('people', newest?.people)}
        />
        <Button busyLabel={t('saving')}>{t('hands.save')}</Button>
      </Form>
      <TalkLink workshop={workshop} />
    </PublicPage>
  )
}

/** Choices that are ticked have one answer. */
const tick: Answer = { value: 1, label: '' }

/** The room at once, or table by table; what was counted is marked. */
function Places({ tables, table, entered }: Pick<Props, 'tables' | 'table' | 'entered'>) {
  const { t } = useTranslation('passes')
  const places = [{ id: null, name: t('hands.room') }, ...tables]
  return (
    <nav aria-label={t('hands.where')} className="hands-places">
      <ul>
        {places.map(({ id, name }) => {
          const counted = entered.find(({ tableId }) => tableId === id)
          return (
            <li key={id}>
              <Link to={id ? `?table=${id}` : '?'} aria-current={id === table ? 'page' : undefined}>
                <bdi>{name}</bdi>
                {counted && <span> · {t('hands.counted', { n: counted.people })}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
      <p className="hint">{t('hands.where-hint')}</p>
    </nav>
  )
}
