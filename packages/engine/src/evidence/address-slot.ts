/** How far before a value the parameter is looked for that holds it. */
const REACH = 200;

/** What may stand between a parameter and its value: the end of a text, and what encodes the value. */
const OPENING = String.raw`(?:\$\{|['"${'`'}]\s*\+)\s*(?:encodeURIComponent\(\s*|String\(\s*)?$`;
const KEY = String.raw`['"]?([\w.-]+)['"]?`;

const PARAMETER: readonly RegExp[] = [
  new RegExp(String.raw`[?&]([\w.-]+)=${OPENING}`),
  new RegExp(String.raw`\bURLSearchParams\(\s*\{(?:[^{}]*[\s,])?${KEY}\s*:\s*$`),
  /(?:search|query|url)_?params\??\.(?:set|append)\(\s*['"]([\w.-]+)['"]\s*,\s*$/i,
];
const SEGMENT = new RegExp(String.raw`\/([\w-]+)\/${OPENING}`);
/** What stands in a path behind the word for what it is good for: `/reset/${'${token}'}`. */
const KEYS_TO_SOMETHING = /^(?:token|code)$/;

/** What elsewhere may be the name of a library is a text in an address: the token itself. */
function asText(name: string): string {
  return name === 'jwt' ? 'jwt_token' : name;
}

/** The part of an address that an expression fills. */
export interface AddressSlot {
  /** The name of the parameter, or of a path's segment and the value's own. */
  readonly name: string;
  /** How the part is told of, as the end of "inferred from …". */
  readonly told: string;
}

/**
 * The part of an address that an expression fills, where the text around it names it: whoever writes
 * `/threads?fromEmail=…` says what stands there, whatever the variable is called.
 */
export function findAddressSlot(text: string, start: number, ownName: string): AddressSlot | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!/[=:,{+(]\s*$/.test(before)) return undefined;
  for (const pattern of PARAMETER) {
    const name = pattern.exec(before)?.[1];
    // A service's own address is its `fromEmail`; what is searched for in an address is somebody's.
    const searched = name
      ?.replace(/^(?:from|to|by)_?(?=[A-Z]|(?<=_)[a-z])/, '')
      .replace(/^[A-Z]/, (first) => first.toLowerCase());
    if (name !== undefined && searched !== undefined)
      return { name: asText(searched), told: `the parameter '${name}' of an address` };
  }
  const segment = KEYS_TO_SOMETHING.test(ownName) ? SEGMENT.exec(before)?.[1] : undefined;
  return segment === undefined
    ? undefined
    : { name: `${segment}_${ownName}`, told: `the name '${ownName}' behind '${segment}' in an address` };
}
