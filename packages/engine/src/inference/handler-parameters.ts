/** What server frameworks' documentation calls the request, and what stands beside it. */
const requests: ReadonlySet<string> = new Set(['req', 'request']);
const answers: ReadonlySet<string> = new Set(['res', 'response', 'reply']);

/**
 * The parameter by which another one, of no type, is known to be a server's request: `req` beside `res`. Handed on as a
 * whole, it shows who asked.
 */
export function answerBeside(name: string, parameters: readonly string[] | undefined): string | undefined {
  return requests.has(name) ? parameters?.find((other) => answers.has(other)) : undefined;
}
