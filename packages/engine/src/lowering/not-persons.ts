import type { Absence } from '@privet/flow';
import type ts from 'typescript';
import { holderKindOf } from '../inference/holder-kind.ts';
import type { FileContext } from './file-context.ts';

/** Members by which APIs tell whether an account is somebody's: `type` of GitHub's `sender`, `__typename` in GraphQL. */
const KINDS = /^(?:type|kind|account_?[tT]ype|__typename)$/;
/** Accounts that are nobody's. */
const NOBODY = /^(?:organi[sz]ation|company|bot)$/i;

/** An account that a condition finds to be no person's, and the branch on which it is none. */
export interface NotPerson {
  readonly account: ts.Identifier;
  readonly branch: Absence['branch'];
}

/** Whether one side of `sender.type === 'Organization'` is the kind of an account, and the other says that it is nobody's. */
export function accountOfNobody(
  { syntax }: FileContext,
  [kind, word]: readonly [ts.Expression, ts.Expression],
  branch: Absence['branch'],
): NotPerson | undefined {
  if (!syntax.isStringLiteralLike(word) || !NOBODY.test(word.text)) return undefined;
  if (!syntax.isPropertyAccessExpression(kind) || !KINDS.test(kind.name.text)) return undefined;
  const account = kind.expression;
  return syntax.isIdentifier(account) && holderKindOf(account.text) === 'person' ? { account, branch } : undefined;
}
