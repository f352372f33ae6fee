/** Writes lines under a name. */
export interface Logger {
  warn(message: string, details?: object): void;
  child(name: string): Logger;
}

/** Makes a logger whose lines begin with a name. */
export function createLogger(name: string): Logger {
  return {
    warn(message, details) {
      console.warn(`[${name}] ${message}`, details);
    },
    child: (inner) => createLogger(`${name}.${inner}`),
  };
}
