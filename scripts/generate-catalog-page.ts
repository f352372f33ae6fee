import type { ApiModel, PackageModel, SinkKind, TypeModel } from '../packages/model/src/index.ts';

const intro = `# Catalog

What npm packages and platform APIs do with the data handed to them, as Privet knows it. One row per package: which
kinds of sink its API has, who receives the data, and for what usual purpose. The entries stand in
\`packages/catalog/src/packages\`, real calls for each in \`test-fixtures/catalog/witnesses\`.

<!-- Generated from the entries: run \`pnpm generate\` after changing one. -->
`;

/** The reference page of the catalog in Markdown. */
export function catalogPageOf(models: readonly PackageModel[]): string {
  const rows = [...models]
    .sort((a, b) => (a.package < b.package ? -1 : 1))
    .map((model) => {
      const { recipient } = model;
      return row([
        `[\`${model.package}\`](${model.docs})`,
        [...sinkKindsOf(model)].sort().join(', '),
        recipient ? `${recipient.name} (\`${recipient.id}\`)` : '',
        recipient?.kind ?? '',
        recipient?.purpose ? `\`${recipient.purpose}\`` : '',
        recipient?.country ?? '',
      ]);
    });
  return [
    intro,
    row(['package', 'sinks', 'recipient', 'kind', 'usual purpose', 'country']),
    row(Array.from({ length: 6 }, () => '---')),
    ...rows,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The kinds of sink that anything in a model has. */
function sinkKindsOf(model: PackageModel): ReadonlySet<SinkKind> {
  const kinds = new Set<SinkKind>();
  const addCall = (call: ApiModel['call']): void => {
    for (const sink of call?.sinks ?? []) kinds.add(sink.kind);
    if (call?.answers) kinds.add('response');
  };
  const addApis = (apis: Readonly<Record<string, ApiModel>> = {}): void => {
    for (const api of Object.values(apis)) {
      addCall(api.call);
      addCall(api.construct);
      addCall(api.assign);
      for (const kind of Object.values(api.attributes ?? {})) kinds.add(kind);
      addApis(api.members);
    }
  };
  if (model.conventions) kinds.add('response');
  addApis(model.exports);
  addApis(model.globals);
  for (const type of Object.values<TypeModel>(model.types ?? {})) {
    addApis(type.members);
    addCall(type.call);
    addCall(type.anyMember?.call);
  }
  return kinds;
}
