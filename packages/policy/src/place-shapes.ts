import { ConfigurationError, refusal } from './configuration-error.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A function that others call to reach some code of the project. */
export interface EntryPoint {
  /** Relative to the root of the project. */
  readonly file: string;
  /** The exported function, or `Class.method`. */
  readonly name: string;
}

const packagePattern = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*(?:\/[\w.~/-]+)?$/iu;
const hostPattern = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const functionPattern = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

/** An npm package, `node:fs` style builtin, or one of its entries. */
export const packageName: Shape<string> = shapeOf(
  (value, place) =>
    typeof value === 'string' && packagePattern.test(value.replace(/^node:/u, ''))
      ? value
      : refuse(value, place, 'the name of a package'),
  { type: 'string', minLength: 1 },
);

/** Whether a word can be the host of a recipient. */
export function isHost(word: string): boolean {
  return hostPattern.test(word);
}

/** A package, or an API of the platform as the catalog names it: `platform:web-storage`. */
export const packageOrPlatform: Shape<string> = shapeOf(
  (value, place) =>
    typeof value === 'string' && /^platform:[a-z][a-z-]*$/u.test(value) ? value : packageName(value, place),
  { type: 'string', minLength: 1 },
);

/** A host, which stands for its subdomains too. */
export const host: Shape<string> = shapeOf(
  (value, place) => {
    if (typeof value === 'string' && isHost(value)) return value;
    const meant = typeof value === 'string' ? hostWithin(value) : undefined;
    return refuse(value, place, "a host such as 'api.example.com'", meant);
  },
  { type: 'string', minLength: 1 },
);

/** The host of an address, or of a pattern of hosts. */
function hostWithin(written: string): string | undefined {
  const [, found = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*?\.)?([^/:?#@\s]+)/iu.exec(written.trim()) ?? [];
  const plain = found.toLowerCase();
  return hostPattern.test(plain) ? plain : undefined;
}

/** A file of the project. */
export const projectFile: Shape<string> = shapeOf(
  (value, place) => {
    if (typeof value === 'string' && isProjectFile(value)) return withoutDot(value);
    const plain = typeof value === 'string' ? value.replaceAll('\\', '/') : '';
    return refuse(value, place, 'a path relative to the root of the project', isProjectFile(plain) ? plain : undefined);
  },
  { type: 'string', minLength: 1 },
);

function isProjectFile(path: string): boolean {
  return path.trim() === path && path !== '' && !/^\/|^[a-z]:|\\|\/$|(?:^|\/)\.\.(?:\/|$)/iu.test(path);
}

/** A package, or a file of the project, whose path then begins with `./`. */
export const moduleName: Shape<string> = shapeOf(
  (value, place) => {
    if (typeof value !== 'string') return refuse(value, place, "a package, or a file that begins with './'");
    if (value.startsWith('./') ? isProjectFile(value) : isPackage(value)) return value;
    const isFile = /\.[cm]?[jt]sx?$/u.test(value) && isProjectFile(value);
    return refuse(value, place, "a package, or a file that begins with './'", isFile ? `./${value}` : undefined);
  },
  { type: 'string', minLength: 1 },
);

function isPackage(name: string): boolean {
  return packagePattern.test(name.replace(/^node:/u, '')) && !/\.[cm]?tsx?$/u.test(name);
}

/** A function by the name it is exported under; members follow a dot. */
export const functionName: Shape<string> = shapeOf(
  (value, place) =>
    typeof value === 'string' && functionPattern.test(value)
      ? value
      : refuse(value, place, "the name of a function, such as 'maskEmail' or 'mask.email'"),
  { type: 'string', minLength: 1 },
);

/** A function of a file: `src/privacy/erase.ts#eraseCustomer`. */
export const entryPoint: Shape<EntryPoint> = shapeOf(
  (value, place) => {
    const [file = '', name = '', ...rest] = typeof value === 'string' ? value.split('#') : [];
    if (isProjectFile(file) && functionPattern.test(name) && rest.length === 0) return { file: withoutDot(file), name };
    return refuse(value, place, "a file and its function, such as 'src/privacy/erase.ts#eraseCustomer'");
  },
  { type: 'string', pattern: '^[^#]+#[^#]+$' },
);

function withoutDot(path: string): string {
  return path.replace(/^\.\//u, '');
}

function refuse(value: unknown, place: string, expected: string, meant?: string): never {
  throw new ConfigurationError(refusal(value, place, expected, meant));
}
