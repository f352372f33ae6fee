import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { namesIn } from './names-in.ts';
import type { ApiCallable, Value } from './value.ts';

/** Longest statement that is looked at. */
const MAX_STATEMENT = 600;

/** The text from a call to the end of its statement: what is called behind it on the same chain is its condition. */
export function statementAt(activation: Activation, { range }: CallSite): string {
  const text = activation.text({ start: range.start, end: range.start + MAX_STATEMENT });
  const [statement = ''] = text.split(/;\s*\n|\n\s*\n|\n\s*(?:return|await|const|let|\})/);
  return statement;
}

/** Members that load other tables, and their keys. */
const LOADING = ['include', 'select', 'with', 'relations', 'populate'] as const;
const JOINING = /(?:populate|[jJ]oin\w*)\(\s*['"`]?(?:\w+\.)?(\w+)/g;
const MAX_DEPTH = 4;

/** What a query names that it may load with its table. */
export function tablesLoaded(
  activation: Activation,
  { api }: ApiCallable,
  part: string | undefined,
  args: readonly ArgumentValue[],
  site: CallSite,
): readonly string[] {
  const { state } = activation;
  if (api.model.store?.nested !== undefined)
    return args.flatMap(({ value }) => tablesBehindRelations(activation, part, value));
  return [
    ...[...statementAt(activation, site).matchAll(JOINING)].map(([, name = '']) => name),
    ...args.flatMap(({ value }) => LOADING.flatMap((name) => namesIn(state, state.load(value, name, undefined)))),
  ];
}

/** Tables that a query loads by relations, and by relations of theirs. */
function tablesBehindRelations(
  activation: Activation,
  part: string | undefined,
  query: Value,
  depth = 0,
): readonly string[] {
  if (depth >= MAX_DEPTH) return [];
  const { state } = activation;
  const asked = LOADING.flatMap((name) => [...state.load(query, name, undefined).objects]);
  return asked.flatMap((id) =>
    [...(state.object(id)?.members ?? [])].flatMap(([relation, further]) => {
      const table = activation.around.index.port.tableBehind(part, relation);
      return table === undefined ? [] : [table, ...tablesBehindRelations(activation, table, further, depth + 1)];
    }),
  );
}
