import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

const load = createRequire(import.meta.url);

/** The YAML library, loaded with the first policy: it takes as long as linting a file, and most code has no policy. */
export function yamlLibrary(): typeof Yaml {
  // `require` answers with what the package promises to be.
  return load('yaml') as typeof Yaml;
}
