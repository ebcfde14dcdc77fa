import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from 'react-aria-components'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { ItemKind } from '#domain/surveys/schema/definition.ts'

const groups: Record<string, readonly ItemKind[]> = {
  words: ['open-text', 'i-statement'],
  choices: ['single-choice', 'several-choices', 'yes-no', 'ranking'],
  scales: ['rating', 'smileys', 'matrix', 'statements'],
  facts: ['number', 'date', 'age-band', 'area', 'postcode-district'],
  layout: ['section', 'page'],
}

/** Everything a survey can be made of, each with a line that says when it is good for something. */
export function AddMenu({ onAdd }: { onAdd(kind: ItemKind): void }) {
  const { t } = useTranslation('survey-desk')
  // Whoever types to find one leaves quotation marks out.
  const typed = (kind: ItemKind) => t(`editor.kinds.${kind}.name`).replace(/^\P{L}+/u, '')
  const label = (
    <>
      <Icon name="plus" /> {t('editor.add.button')}
    </>
  )
  // Before its script is there the button does nothing: it waits, rather than being pressed in vain.
  if (!useHydrated())
    return (
      <button type="button" className="button wide" aria-disabled>
        {label}
      </button>
    )
  return (
    <MenuTrigger>
      <Button className="button wide" id="editor-add">
        {label}
      </Button>
      <Popover className="editor-popover wide" placement="bottom start">
        <Menu className="editor-menu" aria-label={t('editor.add.button')} onAction={(kind) => onAdd(kind as ItemKind)}>
          {Object.entries(groups).map(([group, kinds]) => (
            <MenuSection key={group}>
              <Header className="editor-menu-group">{t(`editor.add.groups.${group}`)}</Header>
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind} className="editor-menu-item" textValue={typed(kind)}>
                  <Text slot="label">{t(`editor.kinds.${kind}.name`)}</Text>
                  <Text slot="description">{t(`editor.kinds.${kind}.about`)}</Text>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
