/** Why the built-in database cannot be used. The message is one sentence for whoever starts the product. */
export class EmbeddedPostgresProblem extends Error {
  override readonly name = 'EmbeddedPostgresProblem'

  constructor(
    readonly code:
      | 'embedded.no-binaries'
      | 'embedded.not-runnable'
      | 'embedded.unsafe-folder'
      | 'embedded.out-of-reach'
      | 'embedded.other-major-version'
      | 'embedded.not-a-cluster'
      | 'embedded.in-use'
      | 'embedded.will-not-stop'
      | 'embedded.passwords-missing'
      | 'embedded.did-not-start',
    message: string,
  ) {
    super(message)
  }
}
