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

/** What only a server does with an answer, whatever stands beside it. */
const telling: ReadonlySet<string> = new Set(['redirect']);
/** What others have members for, too. */
const common: ReadonlySet<string> = new Set(['location', 'cookie']);
/** Levels of the logger that pino-http and bunyan's middleware leave on requests. */
const levels: ReadonlySet<string> = new Set(['trace', 'debug', 'info', 'warn', 'error', 'fatal']);

/** Whether a member by this name may be one of what a handler is handed that no type tells. */
export function isHandlerMember(name: string): boolean {
  return telling.has(name) || common.has(name) || levels.has(name);
}

/** Whether a member of a parameter of no type is the logger of a request: `req.log`, where `res` is a parameter, too. */
export function isRequestLog(name: string, member: string, parameters: readonly string[]): boolean {
  return requests.has(name) && member === 'log' && parameters.some((other) => answers.has(other));
}

/**
 * Whether a parameter of no type is a server's answer by what is called on it and what stands beside it:
 * `res.redirect(…)`, or `res.cookie(…)` where `req` is a parameter, too.
 */
export function isAnswer(name: string, member: string, parameters: readonly string[]): boolean {
  if (!answers.has(name)) return false;
  return telling.has(member) || (common.has(member) && parameters.some((other) => requests.has(other)));
}
