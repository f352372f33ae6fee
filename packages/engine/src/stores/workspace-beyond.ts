import type ts from 'typescript';
import { manifestsAround } from '../compiler/workspace-manifests.ts';

/** Packages of the workspace around a program that are no part of it and could reach what it stores. */
export function packagesBeyond(
  system: ts.System | undefined,
  files: readonly string[],
  storePackages: ReadonlySet<string>,
): readonly string[] {
  const [first] = files;
  if (system === undefined || first === undefined) return [];
  const packages = manifestsAround(system, first);
  const [own, others] = [true, false].map((isOwn) =>
    packages.filter(({ folder }) => files.some((file) => file.startsWith(`${folder}/`)) === isOwn),
  );
  const ownNames = new Set(own?.map(({ name }) => name));
  return (others ?? [])
    .filter(({ dependencies }) => dependencies.some((name) => storePackages.has(name) || ownNames.has(name)))
    .map(({ name }) => name)
    .sort();
}
