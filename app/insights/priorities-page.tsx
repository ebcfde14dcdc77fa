import { Link } from '@remix-run/react'
import { dayText, listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Words } from '#domain/wordings/queries.ts'
import type { Priority, RoomPriorities } from '#domain/workshops/queries/priorities.ts'

type Props = { place: { slug: string }; rooms: readonly RoomPriorities[] }

/** What rooms put first: where, when, and by which way of counting. */
export function PrioritiesPage({ place, rooms }: Props) {
  const { t, i18n } = useTranslation(['insights-desk', 'priorities'])
  return (
    <WorkPage
      title={t('priorities.title')}
      lead={t('priorities.lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('goal.back')}</Link>}
    >
      {rooms.length === 0 && <EmptyState title={t('priorities.none')}>{t('priorities.none-next')}</EmptyState>}
      {rooms.map(({ publicId, title, heldOn, organisation, priorities }) => (
        <section key={publicId} aria-labelledby={publicId} className="room-priorities">
          <h2 id={publicId}>
            <WordsIn words={title} />
          </h2>
          <p className="muted">
            {dayText(heldOn, i18n.language, { year: true })} · <bdi>{organisation}</bdi>
          </p>
          <ScrollTable label={title.text}>
            <caption className="visually-hidden">{t('priorities.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('priorities.asked')}</th>
                <th scope="col">{t('priorities.first')}</th>
                <th scope="col">{t('priorities.rule')}</th>
                <th scope="col">{t('priorities.others')}</th>
              </tr>
            </thead>
            <tbody>
              {priorities.map((priority) => (
                <Row key={priority.publicId} priority={priority} workshop={publicId} />
              ))}
            </tbody>
          </ScrollTable>
        </section>
      ))}
      {rooms.length > 0 && (
        <Card kind="calm">
          <p>{t('priorities.limits')}</p>
        </Card>
      )}
    </WorkPage>
  )
}

function Row({ priority, workshop }: { priority: Priority; workshop: string }) {
  const { t, i18n } = useTranslation(['insights-desk', 'priorities'])
  const { publicId, prompt, rule, chosen, tie, others } = priority
  const names = (words: readonly Words[]) =>
    words.map((each) => (
      <li key={each.text}>
        <WordsIn words={each} />
      </li>
    ))
  const differ = others.filter(({ isSame }) => !isSame)
  return (
    <tr>
      <th scope="row">
        <Link to={`/w/${workshop}/why/${publicId}`}>
          <WordsIn words={prompt} />
        </Link>
      </th>
      <td>
        {chosen.length > 0 && <ul className="won">{names(chosen)}</ul>}
        {tie.length > 0 && (
          <>
            {t('priorities.tie')}
            <ul className="won">{names(tie)}</ul>
          </>
        )}
        {chosen.length === 0 && tie.length === 0 && t('priorities.nothing')}
      </td>
      <td>{t(`priorities:rule.${rule}.name`)}</td>
      <td>
        {others.length === 0
          ? '–'
          : differ.length === 0
            ? t('priorities.same')
            : t('priorities.differ', {
                rules: listText(
                  differ.map((other) => t(`priorities:rule.${other.rule}.name`)),
                  i18n.language,
                ),
              })}
      </td>
    </tr>
  )
}
