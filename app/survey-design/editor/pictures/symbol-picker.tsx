import { useId, useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { symbolPath, symbolsLicence } from '#domain/surveys/schema/symbols.ts'
import { findSymbols } from './find-symbols.ts'

type Props = { isFirst?: boolean; onPick(name: string, alt: string): void }

/** The pictures that come with the product, found by words. */
export function SymbolPicker({ isFirst, onPick }: Props) {
  const { t } = useTranslation('survey-desk')
  return (
    <DialogTrigger>
      <Button className={isFirst ? 'button secondary small' : 'button quiet small'}>
        {t('editor.pictures.symbol')}
      </Button>
      <ModalOverlay className="editor-overlay" isDismissable>
        <Modal className="editor-modal">
          <Dialog className="editor-dialog">
            {({ close }) => (
              <Symbols
                onPick={(name, alt) => {
                  close()
                  onPick(name, alt)
                }}
                onClose={close}
              />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

function Symbols({ onPick, onClose }: { onPick(name: string, alt: string): void; onClose(): void }) {
  const { t, i18n } = useTranslation('survey-desk')
  const [asked, setAsked] = useState('')
  const id = useId()
  const found = findSymbols(asked, (name) => t(`pictures.symbol.${name}`))
  return (
    <>
      <Heading slot="title">{t('pictures.title')}</Heading>
      <label htmlFor={id}>{t('pictures.search')}</label>
      <input
        id={id}
        type="search"
        className="input"
        value={asked}
        // biome-ignore lint/a11y/noAutofocus: whoever opens this wants to type what they look for.
        autoFocus
        onChange={({ target }) => setAsked(target.value)}
      />
      <p role="status" className="hint">
        {t('pictures.found', { count: found.length, number: numberText(found.length, i18n.language) })}
      </p>
      <ul className="symbol-list">
        {found.map(({ name, label }) => (
          <li key={name}>
            <button type="button" onClick={() => onPick(name, label)}>
              <img src={symbolPath(name)} alt="" loading="lazy" width="56" height="56" />
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">
        {t('pictures.licence', { author: symbolsLicence.author })}{' '}
        <a href={symbolsLicence.authorAddress} target="_blank" rel="noreferrer">
          {symbolsLicence.author}
        </a>
        ,{' '}
        <a href={symbolsLicence.address} target="_blank" rel="noreferrer">
          {symbolsLicence.name}
        </a>
      </p>
      <button type="button" className="button quiet small" onClick={onClose}>
        {t('pictures.close')}
      </button>
    </>
  )
}
