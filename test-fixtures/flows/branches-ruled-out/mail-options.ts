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
