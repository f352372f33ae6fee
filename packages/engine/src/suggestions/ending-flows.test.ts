import { describe, expect, it } from 'vitest';

import { analysisOf } from '../analysis/analysis.ts';
import { compilerOf } from '../compiler/program.test-support.ts';
import { applied } from '../declarations/edits.test-support.ts';
import type { FileFlow } from '../file-view.ts';

const file = '/app/src/signup.ts';
const privacy = `/** Keeps the first letter.
 * @sanitizes mask
 */
export function maskEmail(email: string): string {
  return email.replace(/(?<=.).*(?=@)/, '…');
}
`;
const signup = `import mixpanel from 'mixpanel-browser';
import { database } from './database.ts';

/** @purpose essential.service.account */
interface Signup {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export async function signUp(signup: Signup): Promise<void> {
  console.log('signing up', signup.email);
  mixpanel.track('Signed up', {
    plan: 'free',
    email: signup.email, // for the funnel
  });
  await database.insert(signup);
  console.info({ at: Date.now(), email: signup.email });
}
`;

/** Flows of the file that nothing protects and nobody declared. */
function openFlows(text: string): readonly FileFlow[] {
  const files = {
    [file]: text,
    '/app/src/database.ts': 'export declare const database: { insert(row: unknown): Promise<void> };\n',
    '/app/src/privacy.ts': privacy,
  };
  const view = analysisOf(compilerOf(files)).fileView(file);
  return (view?.flowsTo('log', 'recipient') ?? []).filter(({ sink, data, protections }) => {
    const id = sink.kind === 'recipient' ? sink.recipient?.id : undefined;
    return protections.length === 0 && !data.every(({ recipients }) => id !== undefined && recipients.includes(id));
  });
}

describe('suggestions for flows', () => {
  const flows = openFlows(signup);

  it('redact, remove and annotate', () => {
    expect(flows.map((flow) => flow.suggestions().map(({ title }) => title))).toEqual([
      ["Wrap 'signup.email' in 'maskEmail'", "Remove the argument 'signup.email'"],
      [
        "Wrap 'signup.email' in 'maskEmail'",
        "Remove the property 'email: signup.email'",
        "Declare Mixpanel as a recipient of 'email'",
      ],
      ["Wrap 'signup.email' in 'maskEmail'", "Remove the property 'email: signup.email'"],
    ]);
  });

  it('end the flow that they are made for, and no other', () => {
    for (const suggestion of flows.flatMap((flow) => flow.suggestions())) {
      expect(openFlows(applied(signup, suggestion.edits)), suggestion.title).toHaveLength(flows.length - 1);
    }
  });
});
