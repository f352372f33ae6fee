// Code as teams write it, of any size, with the same share of everything: wrappers around loggers and SDKs, flows across
// two to five files and clean code that looks alike, generics, barrels, and types as tools write them for tables.
import { featureAt, featuresOfGroup, groupFolder } from './feature.mjs';
import { flowFiles } from './feature-flows.mjs';
import { modelFiles } from './feature-model.mjs';
import { rulesFiles } from './feature-rules.mjs';
import { serviceFiles } from './feature-service.mjs';
import { installedPackages } from './packages.mjs';
import { platformFiles } from './platform.mjs';

/** Changes with what is generated, so that what was written before is not taken for it. */
export const codeBaseVersion = 2;

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ['src'],
};

/**
 * Files by path, as many as it takes for a number of lines of code. Whole groups of features are added, so that each kind
 * of flow has its share.
 */
export function* codeBaseFiles(lines) {
  yield ['tsconfig.json', `${JSON.stringify(tsconfig, undefined, 2)}\n`];
  yield ['package.json', `${JSON.stringify({ name: 'generated', private: true, type: 'module' }, undefined, 2)}\n`];
  yield* installedPackages();
  let written = 0;
  const counted = function* (files) {
    for (const [file, text] of files) {
      written += linesIn(text);
      yield [file, text];
    }
  };
  yield* counted(platformFiles());
  let group = 0;
  for (; written < lines; group += 1) yield* counted(groupFiles(group));
  yield* counted([['src/main.ts', main(group)]]);
}

export function linesIn(text) {
  return text.split('\n').length - 1;
}

function groupFiles(group) {
  const features = Array.from({ length: featuresOfGroup }, (_, place) => featureAt(group * featuresOfGroup + place));
  const inFeatures = features.flatMap((feature) => {
    const neighbour = features[feature.place - 1];
    const files = [
      ...modelFiles(feature),
      ...rulesFiles(feature),
      ...serviceFiles(feature, neighbour),
      ...flowFiles(feature),
      ['index.ts', featureBarrel(feature)],
    ];
    return files.map(([file, text]) => [`${feature.folder}/${file}`, text]);
  });
  return [...inFeatures, ['index.ts', groupBarrel(features)]].map(([file, text]) => [
    `src/${groupFolder(group)}/${file}`,
    text,
  ]);
}

function featureBarrel({ Name }) {
  return `export * from './handlers';
export * from './model';
export { notice${Name}, start${Name}Notices } from './notices';
export { ${Name}Registered, ${Name}Service } from './service';
export type { ${Name}Conditions, ${Name}OrderBy, ${Name}Selection, ${Name}Table } from './table';
`;
}

function groupBarrel(features) {
  const counted = features.map(({ Name }) => `  list${Name},`).join('\n');
  const imports = features.map(({ Name, folder }) => `import { list${Name} } from './${folder}';`).join('\n');
  const exports = features.map(({ folder }) => `export * from './${folder}';`).join('\n');
  return `${imports}\n\n${exports}\n\nexport const lists = [\n${counted}\n] as const;\n`;
}

function main(groups) {
  const numbers = Array.from({ length: groups }, (_, group) => group);
  const imports = numbers.map((group) => `import { lists as lists${group} } from './${groupFolder(group)}';`);
  return `${imports.join('\n')}\n\nexport const routes = [\n${numbers.map((group) => `  ...lists${group},`).join('\n')}\n];\n`;
}
