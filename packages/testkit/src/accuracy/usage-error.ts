/** A mistake in the command line or in a file that it names, told in one line with its place. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
