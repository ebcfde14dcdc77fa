/** Free helplines of the United Kingdom, the most urgent first. Who they are is a sentence of `help:lines`. */
export const nationalLines = [
  { key: 'emergency', number: '999' },
  { key: 'samaritans', number: '116 123' },
  { key: 'childline', number: '0800 1111' },
  { key: 'nspcc', number: '0808 800 5000' },
  { key: 'nhs', number: '111' },
] as const
