import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Idea, IdeaGroup } from '#domain/workshops/schema/live.ts'
import { DeskFields, DeskForm } from '../desk-form.tsx'
import { IdeaTables } from '../results/idea-card.tsx'

type Props = {
  idea: Idea
  /** Those that stand on its card. */
  same: readonly Idea[]
  /** The other cards that it could be put onto. */
  others: readonly Idea[]
  groups: readonly IdeaGroup[]
  /** Whether somebody is sorting it: one at a time, for there may be hundreds. */
  isOpen: boolean
}

/** One shown card. */
export function SortCard({ idea, same, others, groups, isOpen }: Props) {
  const { t } = useTranslation('facilitation')
  const { id, text, language, table } = idea
  const [search] = useSearchParams()
  const next = new URLSearchParams(search)
  if (isOpen) next.delete('sort')
  else next.set('sort', id)
  return (
    <Bubble
      language={language}
      source={
        <>
          {table && (
            <p className="muted">
              <IdeaTables ideas={[idea]} />
            </p>
          )}
          {same.map((other) => (
            <p key={other.id} className="same-card">
              <span lang={other.language} dir="auto">
                {other.text}
              </span>{' '}
              {other.table && (
                <span className="muted">
                  <IdeaTables ideas={[other]} />
                </span>
              )}{' '}
              <DeskForm intent="unmerge-idea" thing={other.id} about={other.text} kind="quiet" />
            </p>
          ))}
          <span className="row">
            <Link to={`?${next}`} className="button quiet small" preventScrollReset replace aria-expanded={isOpen}>
              {t(isOpen ? 'sort.shut' : 'sort.sort')}
              <span className="visually-hidden"> {text}</span>
            </Link>
            <DeskForm intent="hide-idea" thing={id} about={text} kind="quiet" />
          </span>
          {isOpen && <SortForms idea={idea} others={others} groups={groups} />}
        </>
      }
    >
      {text}
    </Bubble>
  )
}

function SortForms({ idea, others, groups }: Pick<Props, 'idea' | 'others' | 'groups'>) {
  const { t } = useTranslation('facilitation')
  return (
    <div className="sort-forms">
      {idea.column && (
        <DeskFields intent="move-column" thing={idea.id} className="desk-line">
          {(isSending) => (
            <>
              <FieldFrame id="column" label={t('sort.into-column')}>
                {(described) => (
                  <select name="column" className="select" defaultValue={idea.column ?? undefined} {...described}>
                    {boardColumns.map((column) => (
                      <option key={column} value={column}>
                        {t(`columns.${column}`)}
                      </option>
                    ))}
                  </select>
                )}
              </FieldFrame>
              <Button kind="secondary" small aria-disabled={isSending || undefined}>
                {t('sort.move')}
              </Button>
            </>
          )}
        </DeskFields>
      )}
      {groups.length > 0 && (
        <DeskFields intent="move-idea" thing={idea.id} className="desk-line">
          {(isSending) => (
            <>
              <FieldFrame id="group" label={t('sort.into-group')}>
                {(described) => (
                  <select name="group" className="select" defaultValue={idea.groupId ?? ''} {...described}>
                    <option value="">{t('sort.loose')}</option>
                    {groups.map((group) => (
                      <option key={group.id} value={group.id}>
                        {group.title}
                      </option>
                    ))}
                  </select>
                )}
              </FieldFrame>
              <Button kind="secondary" small aria-disabled={isSending || undefined}>
                {t('sort.move')}
              </Button>
            </>
          )}
        </DeskFields>
      )}
      {others.length > 0 && (
        <DeskFields intent="merge-idea" thing={idea.id} className="desk-line">
          {(isSending) => (
            <>
              <FieldFrame id="into" label={t('sort.says-same')}>
                {(described) => (
                  <select name="into" className="select" {...described}>
                    {others.map((other) => (
                      <option key={other.id} value={other.id} lang={other.language}>
                        {[...other.text].slice(0, 80).join('')}
                      </option>
                    ))}
                  </select>
                )}
              </FieldFrame>
              <Button kind="secondary" small aria-disabled={isSending || undefined}>
                {t('sort.merge')}
              </Button>
            </>
          )}
        </DeskFields>
      )}
    </div>
  )
}
