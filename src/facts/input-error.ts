/** What the user pointed at cannot be read as a pull request. The message is whole sentences that say what to do; it needs no stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Lines below the message. */
  readonly more: readonly string[];

  constructor(message: string, { more = [], ...options }: ErrorOptions & { readonly more?: readonly string[] } = {}) {
    super(message, options);
    this.more = more;
  }
}
