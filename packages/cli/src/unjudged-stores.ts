import type { Diagnostic } from '@privet/model';
import type { UnjudgedStore } from 'eslint-plugin-privet/definitions';
import { compareText } from './file-system.ts';

const asked: Readonly<Record<UnjudgedStore['right'], string>> = { erasure: 'erased from', access: 'exported from' };

/** What rules about people's rights left open: which stores, and who may do what they ask for. */
export function unjudgedDiagnostics(unjudged: readonly UnjudgedStore[]): readonly Diagnostic[] {
  return (['erasure', 'access'] as const).flatMap((right): readonly Diagnostic[] => {
    const stores = unjudged.filter((one) => one.right === right);
    if (stores.length === 0) return [];
    const names = sorted(stores.map(({ store }) => store)).join(', ');
    const others = sorted(stores.flatMap((one) => one.others)).join(', ');
    const message = `Whether personal data can be ${asked[right]} ${names} was not judged: the program is a part of a workspace, and ${others} may do it.`;
    return [{ severity: 'note', message }];
  });
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort(compareText);
}
