import { createContext, useContext } from 'react'

/** The content policy's nonce while the server renders. Browsers hide it again, so there it is empty. */
export const Nonce = createContext('')
export const useNonce = (): string => useContext(Nonce)
