import type { OptionUse } from '@privet/flow';
import type { Flow, Location, PersonalDatum, RiskyOptionModel, Sink, Suggestion } from '@privet/model';
import ts from 'typescript';
import { expect } from 'vitest';

import { compilerOf, locationIn, programOf, type ProgramFiles } from '../compiler/program.test-support.ts';
import { applied } from '../declarations/edits.test-support.ts';
import { suggestionsOfFlow } from './flow-suggestions.ts';
import { suggestionsOfOption } from './option-suggestions.ts';

/** The file that suggestions change. */
export const file = '/app/src/main.ts';

/** What a test says of a flow beyond its place. */
export interface FlowFacts {
  /** Text that tells the expression from others like it. */
  readonly around?: string;
  readonly sink?: Sink['kind'];
  readonly through?: readonly string[];
  /** Members that the data lies in, where the expression is an object. */
  readonly members?: readonly string[];
  readonly files?: ProgramFiles;
}

/** Titles and changed texts of what is suggested where an expression of a source text reaches a sink. */
export function suggestedFor(source: string, expression: string, facts: FlowFacts = {}): readonly Suggested[] {
  const { around, sink = 'log', through = [], members = [], files = {} } = facts;
  const all = { ...files, [file]: source };
  const at = locationIn(all, file, expression, around ?? expression);
  const flow = flowAt(at, expression, { kind: sink, name: 'sink', package: 'platform:console', location: at }, through);
  const data = members.map((name): PersonalDatum => ({
    category: 'user.authorization.password',
    evidence: { level: 'declared', strength: 'strong', reason: 'declared on User' },
    path: name.split('.'),
    purposes: [],
    recipients: [],
  }));
  return suggestionsOfFlow(compilerOf(all), { ...flow, data }).map((suggestion) => outcomeOf(source, suggestion));
}

/** As `suggestedFor`, for a flow of declared data to a recipient. */
export function suggestedForRecipient(
  source: string,
  expression: string,
  declared: readonly { readonly name: string; readonly recipients?: readonly string[]; readonly file?: string }[],
): readonly Suggested[] {
  const files = { [file]: source };
  const at = locationIn(files, file, expression);
  const recipient = { id: 'mixpanel', name: 'Mixpanel', kind: 'analytics' } as const;
  const sink: Sink = { kind: 'recipient', name: 'mixpanel.track', package: 'mixpanel', location: at, recipient };
  const data = declared.map((datum): PersonalDatum => ({
    category: 'user.contact.email',
    evidence: { level: 'declared', strength: 'strong', reason: 'declared on User' },
    path: [],
    declaration: { ...locationIn(files, file, datum.name, `${datum.name}: string`), file: datum.file ?? file },
    purposes: [],
    recipients: datum.recipients ?? [],
  }));
  return suggestionsOfFlow(compilerOf(files), { ...flowAt(at, expression, sink), data })
    .filter(({ kind }) => kind === 'annotate')
    .map((suggestion) => outcomeOf(source, suggestion));
}

/** As `suggestedFor`, for an option of the call whose text is given. */
export function suggestedForOption(
  source: string,
  call: string,
  option: Pick<RiskyOptionModel, 'path' | 'safe'> & Partial<RiskyOptionModel>,
): readonly Suggested[] {
  const files = { [file]: source };
  const callLocation = locationIn(files, file, call);
  const use: OptionUse = {
    option: { argument: 0, risky: 'absent', effect: 'collects more', categories: ['user'], ...option },
    package: 'sdk',
    call: 'sdk.init',
    location: callLocation,
    callLocation,
  };
  return suggestionsOfOption(compilerOf(files), use).map((suggestion) => outcomeOf(source, suggestion));
}

/** A suggestion by its title and the whole text that it makes. */
export interface Suggested {
  readonly title: string;
  readonly text: string;
}

function outcomeOf(source: string, { title, edits }: Suggestion): Suggested {
  const text = applied(source, edits);
  const errors = programOf({ [file]: text }).getSyntacticDiagnostics();
  expect(
    errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    text,
  ).toEqual([]);
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  return { title, text };
}

function flowAt(at: Location, text: string, sink: Sink, through: readonly string[] = []): Flow {
  return { at, text, data: [], sink, protections: [], through, steps: [], guards: [], confidence: 'certain' };
}
