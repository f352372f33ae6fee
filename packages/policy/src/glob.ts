import { type Shape, shapeOf } from './shape.ts';
import { refusal, ConfigurationError } from './configuration-error.ts';

const longestGlob = 250;
/** Braces multiply, and stars are tried in every way. */
const mostBraces = 5;
const mostStarsInName = 6;

/** A glob that names files relative to the root of the project. */
export const glob: Shape<string> = shapeOf(
  (value, place) => {
    if (typeof value !== 'string') throw new ConfigurationError(refusal(value, place, 'a glob of files'));
    const wrong = objectionToGlob(value);
    if (wrong === undefined) return value;
    throw new ConfigurationError(refusal(value, place, `a glob of files${wrong.because}`, wrong.meant));
  },
  { type: 'string', minLength: 1, pattern: '^[^!/#]' },
);

interface WrongGlob {
  /** Why it is none, after `a glob of files`. */
  readonly because: string;
  readonly meant?: string;
}

function objectionToGlob(written: string): WrongGlob | undefined {
  if (written.trim() === '') return { because: '' };
  if (written.length > longestGlob) return { because: ` of at most ${longestGlob} characters` };
  if (written !== written.trim()) return { because: ' without spaces around it', meant: written.trim() };
  if (/^[!#]/u.test(written)) return { because: ` that does not begin with '${written.charAt(0)}'` };
  if (written.startsWith('/'))
    return { because: ' relative to the root of the project', meant: written.replace(/^\/+/u, '') };
  if (/^[a-z]:/iu.test(written)) return { because: ' relative to the root of the project' };
  if (/\\(?![[\](){}*?!+@\\])/u.test(written))
    return { because: " with '/' between folders", meant: written.replaceAll('\\', '/') };
  if (/(?:^|\/)\.\.(?:\/|$)/u.test(written)) return { because: ' inside the project' };
  if (!isBalanced(written)) return { because: " in which each '{' and '(' is closed" };
  if ((written.match(/\{/gu) ?? []).length > mostBraces) return { because: ` with at most ${mostBraces} braces` };
  if (written.split('/').some((name) => (name.match(/\*+/gu) ?? []).length > mostStarsInName))
    return { because: ` with at most ${mostStarsInName} stars between two slashes` };
  return objectionToFolder(written);
}

/** Only files are judged, and their names end in a dot and some letters: what names a folder would match nothing. */
function objectionToFolder(written: string): WrongGlob | undefined {
  const folder = written.replace(/\/+$/u, '');
  const last = folder.slice(folder.lastIndexOf('/') + 1);
  if (written === folder && /[.*?(){}]/u.test(last)) return undefined;
  return { because: ', which a folder is not', meant: `${folder}/**` };
}

const closers: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
]);

function isBalanced(written: string): boolean {
  const open: string[] = [];
  for (let index = 0; index < written.length; index++) {
    const character = written.charAt(index);
    if (character === '\\') index++;
    else if (character === closers.get(open.at(-1) ?? '')) open.pop();
    else if (closers.has(character)) open.push(character);
    else if ([...closers.values()].includes(character)) return false;
  }
  return open.length === 0;
}
