/** Words as they are looked for: small letters, whoever typed them and however. */
export const plain = (words: string): string => words.normalize('NFC').toLowerCase()
