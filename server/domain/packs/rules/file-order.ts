/** What most people open first; what shows that a file is the one that was made comes last. */
const order = [
  ...['pack.html', 'pack.docx', 'pack.pdf', 'pack.xlsx'],
  ...['easy-read.html', 'open-data.zip', 'manifest.json'],
]

/** Files of a pack in the order in which they are read, whatever else there is after them. */
export const inReadingOrder = <File extends { name: string }>(files: readonly File[]): File[] => {
  const place = ({ name }: File) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...files].sort((one, other) => place(one) - place(other))
}
