/** Complains of what is missing, and quotes the rest. */
export function addEntry(operation: string | undefined, note: string, initiator?: string): void {
  if (!operation) throw new Error(`No operation: ${note}`);
  if (initiator === undefined) console.warn('Nobody did this', note);
}

/** Its options are as callers spell them out. */
export function print(text: string, options: { verbose?: boolean; level?: string } = {}): void {
  if (options.verbose) console.log(text);
  if (options.level === 'full') console.info(text);
}

export function trace(text: string, isLoud = false): void {
  if (isLoud) console.log(text);
}

/** Hands on what it was handed. */
export function forward(text: string, isLoud: boolean): void {
  trace(text, isLoud);
}

/** What decides is not what was handed over. */
export function shout(text: string, isLoud?: boolean): void {
  isLoud = isLoud ?? text.length > 3;
  if (isLoud) console.log(text);
}

export function overruled(text: string, options: { verbose?: boolean }): void {
  options.verbose = true;
  if (options.verbose) console.log(text);
}

export function behindProxy(text: string, options: { address?: string; isTrusted: boolean }): void {
  const address = options.isTrusted ? options.address : undefined;
  if (!address) console.log(text);
}

/** An argument that is missing is thrown with the others, which callers log. */
export function required(name: string | undefined, value: string): string {
  if (name === undefined) {
    throw new RangeError(value);
  }
  return name;
}
