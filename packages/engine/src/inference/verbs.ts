import { snakeCaseOf } from './snake-case.ts';

const readingVerbs = words(`get find fetch load read current retrieve lookup query select pick extract decrypt`);

const otherVerbs = words(
  `update change forgot forget hash encrypt decrypt compare mask redact obfuscate generate send delete remove save
  store find lookup resolve request register edit toggle submit clear copy extract convert normalize normalise mutate
  encode decode open close process select filter sort group watch log print add assert ensure match map count sanitize sanitise`,
);

/** Words before a name that deny or disguise what it names, or say what it is looked up by. */
const qualifiers = words(
  `masked redacted obfuscated anonymized anonymised invalid duplicate unique missing wrong by as to from`,
);

const reading = new RegExp(`^(${readingVerbs})_`);
// `search_history`, `search_terms` and `reset_token` are data.
const doing = new RegExp(
  `^(${otherVerbs}|${qualifiers}|search(?!_(history|quer|term))|reset(?!_token$)|confirm(?=_(email|phone)))_`,
);
const preposition = /(^|_)(by|for|from|of|with|to|in|on|at)(_.*)?$/;

/** What a call returns by its name: `getUserEmail` a `user_email`, `findUserByEmail` a `user`; undefined for other verbs. */
export function nameOfResult(callee: string): string | undefined {
  const name = snakeCaseOf(callee);
  return reading.test(name) ? name.replace(reading, '').replace(preposition, '') : undefined;
}

/** Whether a name in lower snake case tells what is done, not what is held: `reset_password`, `masked_email`. */
export function startsWithVerb(name: string): boolean {
  return doing.test(name);
}

function words(text: string): string {
  return text.trim().split(/\s+/).join('|');
}
