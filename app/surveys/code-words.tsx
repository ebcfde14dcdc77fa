/** Six words of a code, numbered, from left to right in every language. */
export const CodeWords = ({ code }: { code: string }) => (
  <ol className="code-words" lang="en" dir="ltr">
    {code.split('-').map((word, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand in a code twice, and its place never changes.
      <li key={index}>{word}</li>
    ))}
  </ol>
)
