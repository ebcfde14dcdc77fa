import { Fragment } from 'react'

/** What is longer than this may have to break where it can. */
const longestPart = 16

/** An address to be typed from across the hall: it breaks before a slash or a dot, and never after a hyphen of its own. */
export function Address({ text }: { text: string }) {
  return (
    <strong lang="en" dir="ltr">
      {text.split(/(?=[./])/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address are what they are.
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part.length > longestPart ? part : <span className="address-part">{part}</span>}
        </Fragment>
      ))}
    </strong>
  )
}
