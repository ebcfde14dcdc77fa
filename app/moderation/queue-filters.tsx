import { Form, Link } from '@remix-run/react'
import { type RefObject, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { classes } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { type QueueFigures, queueViews, type SavedView } from '#domain/moderation/schema.ts'
import { type AlikeName, type FilterName, filtersIn, moderationPath, type QueueAsked } from './address.ts'
import { type FilterChoices, useFilterChoices } from './filter-choices.ts'
import { Key } from './key.tsx'
import { SavedViews } from './saved-views.tsx'

type Props = {
  place: string
  asked: QueueAsked
  figures: QueueFigures
  choices: FilterChoices
  views: SavedView[]
  search: RefObject<HTMLInputElement>
  isOpen: boolean
  onOpen(isOpen: boolean): void
}

/** Links and a form, not tabs: they work without a script and can be kept as bookmarks. */
export function QueueFilters({ place, asked, figures, choices, views, search, isOpen, onOpen }: Props) {
  const { t } = useTranslation('moderation')
  const counts: Partial<Record<string, unknown>> = figures
  const isFiltered = filtersIn(asked) > 0
  return (
    <div className="queue-filters">
      <nav aria-label={t('views.label')}>
        {queueViews.map((view) => (
          <Link
            key={view}
            to={moderationPath(place, { ...asked, view, after: undefined })}
            className={classes('queue-view', Number(counts[view]) > 0 && view)}
            aria-current={view === asked.view || undefined}
          >
            {t(`views.${view}`, { count: Number(counts[view]) })}
          </Link>
        ))}
      </nav>
      <Form
        method="get"
        action={`/work/${place}/moderation`}
        className="queue-form"
        role="search"
        // What they leave is in sight again.
        onSubmit={() => onOpen(false)}
        // Another view's filters are another form: boxes show what the address says.
        key={JSON.stringify({ ...asked, after: undefined })}
      >
        {asked.view !== 'waiting' && <input type="hidden" name="view" value={asked.view} />}
        <div className="queue-search">
          <label htmlFor="queue-search" className="visually-hidden">
            {t('filter.search')}
          </label>
          <input
            id="queue-search"
            type="search"
            name="search"
            className="input small"
            defaultValue={asked.search}
            maxLength={200}
            placeholder={t('filter.search')}
            dir="auto"
            ref={search}
          />
          <Key>S</Key>
          <Button small kind="secondary">
            {t('filter.find')}
          </Button>
        </div>
        {asked.alike && <input type="hidden" name="alike" value={asked.alike} />}
        {asked.meant && <input type="hidden" name="meant" value={asked.meant} />}
        {(asked.alike || asked.meant) && (
          <p className="queue-alike">
            <Icon name="people" /> {t(asked.meant ? 'filter.meant' : 'filter.alike')}
          </p>
        )}
        {asked.search && <p className="muted queue-leaves-out">{t('filter.leaves-out')}</p>}
        <details
          className="queue-more"
          open={isOpen}
          onToggle={(event) => onOpen(event.currentTarget.open)}
          aria-label={t('filter.label')}
        >
          <summary>
            {t('filter.more', {
              count: filtersIn({ ...asked, search: undefined, alike: undefined, meant: undefined }),
            })}{' '}
            <Key>F</Key>
          </summary>
          <FilterFields asked={asked} choices={choices} />
          <Button small kind="secondary">
            {t('filter.apply')}
          </Button>
        </details>
        {isFiltered && (
          <Link to={moderationPath(place, { view: asked.view })} className="queue-clear">
            {t('filter.clear')}
          </Link>
        )}
      </Form>
      <SavedViews place={place} asked={asked} views={views} />
    </div>
  )
}

function FilterFields({ asked, choices }: Pick<Props, 'asked' | 'choices'>) {
  const { t } = useTranslation('moderation')
  const fields = useFilterChoices(choices)
  const names = Object.keys(fields) as Exclude<FilterName, 'search' | AlikeName>[]
  return (
    <div className="queue-fields">
      {names.map((name) => (
        <Choice key={name} name={name} label={t(`filter.${name}`)} chosen={asked[name]} options={fields[name]} />
      ))}
    </div>
  )
}

type ChoiceProps = {
  name: string
  label: string
  chosen: string | undefined
  options: [value: string, words: string][]
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  const { t } = useTranslation('moderation')
  const [value, setValue] = useState(chosen ?? '')
  const isListed = chosen === undefined || options.some(([option]) => option === chosen)
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => setValue(event.target.value)} className="input small">
        <option value="">{t('filter.all')}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
        {!isListed && <option value={chosen}>{chosen}</option>}
      </select>
    </label>
  )
}
