import type { Compiler, TypeHandle } from '../compiler/compiler.ts';
import { isOfProject } from './name-evidence.ts';

/** How deep members are looked at, and how many: what lies further is not known to be missing. */
const DEEPEST = 4;
const MOST = 200;

/**
 * Whether a value of a type may have a member of a name, itself or further down. Types that the project has written out say
 * all that is in them; those of packages, and what anything may be, say nothing.
 */
export function mayHaveMember(compiler: Compiler, type: TypeHandle, name: string): boolean {
  let left = MOST;
  return mayHave(type, 0);

  function mayHave(one: TypeHandle, depth: number): boolean {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return true;
    const { kind, parts, declarations } = compiler.describe(one);
    switch (kind) {
      case 'any':
      case 'unknown':
      case 'function':
        return true;
      case 'text':
      case 'number':
      case 'boolean':
      case 'date':
      case 'literal':
      case 'nothing':
        return false;
      case 'union':
        return parts.some((part) => mayHave(part, depth + 1));
      case 'array':
        return mayHaveInElements(one, depth);
      case 'object': {
        // A promise and a map hold what they are of; what else is declared elsewhere has members that nobody has read.
        const isOwn = declarations.length > 0 && declarations.every(isOfProject);
        const isOfLanguage = declarations.length > 0 && declarations.every((declared) => declared.package === 'lib');
        if (isOfLanguage) return compiler.elementsOf(one).length === 0 || mayHaveInElements(one, depth);
        if (!isOwn || parts.length > 0) return true;
        const members = compiler.membersOf(one);
        if (members.some((member) => member.name === name)) return true;
        if (compiler.elementsOf(one).some((element) => mayHave(element, depth + 1))) return true;
        return members.some((member) => {
          const inner = member.type();
          return inner === undefined || mayHave(inner, depth + 1);
        });
      }
    }
  }

  function mayHaveInElements(of: TypeHandle, depth: number): boolean {
    const elements = compiler.elementsOf(of);
    return elements.length === 0 || elements.some((element) => mayHave(element, depth + 1));
  }
}
