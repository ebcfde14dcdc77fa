import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Seating } from '#db/schema/workshops.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { ListedPass } from '#domain/workshops/queries/passes.ts'
import type { TableState } from '#domain/workshops/schema/live.ts'
import { PassList } from './pass-list.tsx'
import { TableRows } from './table-rows.tsx'

const seatings = ['none', 'chosen', 'assigned'] as const satisfies Seating[]

type Props = {
  place: string
  workshop: string
  title: Words
  origin: string
  seating: Seating
  tables: readonly TableState[]
  passes: readonly ListedPass[]
  refused?: { problem: Problem }
}

/** Where people sit, who writes for each table, and who helps with hands and paper. */
export function TablesPage({ place, workshop, title, origin, seating, tables, passes, refused }: Props) {
  const { t } = useTranslation('facilitation')
  const desk = `/work/${place}/workshops/${workshop}`
  const isBare = tables.some(({ id }) => !passes.some(({ tableId }) => tableId === id))
  return (
    <WorkPage
      title={t('seats.title')}
      lead={<WordsIn words={title} />}
      actions={<Link to={desk}>{t('seats.back')}</Link>}
    >
      <ProblemMessage problem={refused?.problem} />
      <div className="tables-ways">
        <section className="card" aria-labelledby="tables-list">
          <h2 id="tables-list">{t('seats.list')}</h2>
          <TableRows tables={tables} />
          <Form method="post" key={tables.length}>
            <TextArea name="names" rows={3} label={t('seats.add-label')} hint={t('seats.add-hint')} />
            <Button name="intent" value="add-tables" kind={tables.length ? 'secondary' : 'primary'}>
              {t('seats.add')}
            </Button>
          </Form>
        </section>
        <section className="card" aria-labelledby="tables-seating">
          <h2 id="tables-seating">{t('seats.seating')}</h2>
          <Form method="post">
            <fieldset className="tables-seatings">
              <legend className="visually-hidden">{t('seats.seating')}</legend>
              {seatings.map((value) => (
                <label key={value}>
                  <input type="radio" name="seating" value={value} defaultChecked={value === seating} />
                  <span>{t(`seats.seatings.${value}`)}</span>
                </label>
              ))}
            </fieldset>
            <Button name="intent" value="seating" kind="secondary">
              {t('seats.save')}
            </Button>
          </Form>
        </section>
        <section className="card" aria-labelledby="passes-list">
          <h2 id="passes-list">{t('seats.passes')}</h2>
          <p className="muted">{t('seats.passes-lead')}</p>
          <PassList passes={passes} link={(code) => `${origin}/w/${workshop}/pass/${code}`} />
          <Form method="post">
            {tables.length > 0 && isBare && (
              <p>
                <Button name="intent" value="make-scribes" kind="secondary">
                  {t('seats.make-scribes')}
                </Button>
              </p>
            )}
          </Form>
          <Form method="post" key={passes.length} className="tables-inline">
            <Field name="label" label={t('seats.helper')} hint={t('seats.helper-hint')} autoComplete="off" />
            <Button name="intent" value="make-helper" kind="secondary">
              {t('seats.make-helper')}
            </Button>
          </Form>
          {passes.some(({ kind }) => kind !== 'wall') && (
            <p>
              <LinkButton to="cards">{t('seats.print-cards')}</LinkButton>
            </p>
          )}
        </section>
        <section className="card" aria-labelledby="paper-ways">
          <h2 id="paper-ways">{t('seats.paper')}</h2>
          <p className="muted">{t('seats.paper-lead')}</p>
          <Form method="get" action={`${desk}/paper`} className="tables-inline">
            <Field name="first" label={t('seats.first')} inputMode="numeric" size={6} defaultValue="1" />
            <Field name="count" label={t('seats.count')} inputMode="numeric" size={4} defaultValue="20" />
            <Button kind="secondary">{t('seats.print-sheets')}</Button>
          </Form>
          <p>
            <a className="button secondary" href={`/w/${workshop}/helper`}>
              {t('seats.enter')}
            </a>
          </p>
        </section>
      </div>
    </WorkPage>
  )
}
