import { readFileSync } from 'node:fs';

// The manifest stands above both the sources and what is built from them.
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  // npm refuses to publish a manifest without it.
  readonly version: string;
};

/** The version of the command. */
export const version: string = manifest.version;
