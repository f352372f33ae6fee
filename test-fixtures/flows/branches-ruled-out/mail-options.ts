export interface Options {
  verbose?: boolean;
}

export function print(text: string, options: Options): void {
  if (options.verbose) console.log(text);
}

function enable(options: Options): void {
  options.verbose = true;
}

/** What decides is put there by another function. */
export function printLoud(text: string, options: Options): void {
  enable(options);
  if (options.verbose) console.log(text);
}

export function assigned(text: string, options: Options): void {
  Object.assign(options, { verbose: true });
  if (options.verbose) console.log(text);
}

export function byClosure(text: string, options: Options): void {
  ['on'].forEach(() => {
    options.verbose = true;
  });
  if (options.verbose) console.log(text);
}

/** It is put there before it is handed on. */
export function forwardLoud(text: string, options: Options): void {
  options.verbose = true;
  print(text, options);
}

export function forwardEnabled(text: string, options: Options): void {
  enable(options);
  print(text, options);
}

export function forwardAsIs(text: string, options: Options): void {
  print(text, options);
}

function describe(options: { method?: string }): string {
  return `asked by ${options.method ?? 'nobody'}`;
}

function settle(options: { method?: string }): void {
  options.method = 'address';
}

/** What decides is still what was handed over, although another function was given it first. */
export function limit(key: string, options: { method: string } = { method: 'unknown' }): void {
  console.info(describe(options));
  if (options.method === 'address') throw new RangeError(`no address: ${key}`);
}

/** It is another thing after the call. */
export function limitSettled(key: string, options: { method: string }): void {
  settle(options);
  if (options.method === 'address') throw new RangeError(`no address: ${key}`);
}

declare function registered(options: { method: string }): Promise<void>;

/** Nobody knows what the call does. */
export async function limitRegistered(key: string, options: { method: string }): Promise<void> {
  await registered(options);
  if (options.method === 'address') throw new RangeError(`no address: ${key}`);
}

/** Its options are handed on, and decide in a function further in. */
export function forwardLimit(key: string, options: { method: string }): void {
  console.info(describe(options));
  limit(key, options);
}
