/** First words of the names under which clients of web services mostly hand data over: `createUser`, `sendEmail`. */
const requestWords: ReadonlySet<string> = new Set(
  [
    'add append archive assign attach batch bulk cancel capture change check complete confirm count create delete edit',
    'ensure export fetch find get group identify import ingest insert invite list log lookup mark merge move notify page',
    'patch post publish put query read record register remove replace reply request retrieve revoke save schedule search',
    'send set show signup start submit subscribe sync tag track trigger unsubscribe update upload upsert validate verify',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a member's name is of the kind that clients of web services have, of which no model lists every member. */
export function isRequestName(name: string): boolean {
  return requestWords.has(/^[a-z]+/.exec(name)?.[0] ?? '');
}
