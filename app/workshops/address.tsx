/** An address to be typed from across the hall: it may break before a slash, and nowhere else. */
export function Address({ text }: { text: string }) {
  const [host, ...path] = text.split('/')
  return (
    <strong lang="en" dir="ltr">
      {host}
      <wbr />/{path.join('/')}
    </strong>
  )
}
