// Declarations of installed packages, as far as the generated code uses them: it needs nothing from a registry.

const manifest = (name) => JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts', main: 'index.js' });

/** Files of `node_modules`, by path. */
export function installedPackages() {
  return Object.entries(declarations).flatMap(([name, text]) => [
    [`node_modules/${name}/package.json`, `${manifest(name)}\n`],
    [`node_modules/${name}/index.d.ts`, text],
  ]);
}

const declarations = {
  pino: `export interface LogFn {
  (message: string, ...values: unknown[]): void;
  (fields: object, message?: string, ...values: unknown[]): void;
}
export interface Logger {
  debug: LogFn;
  info: LogFn;
  warn: LogFn;
  error: LogFn;
  child(bindings: Record<string, unknown>): Logger;
}
export interface LoggerOptions {
  level?: string;
  base?: Record<string, unknown>;
}
export default function pino(options?: LoggerOptions): Logger;
`,
  'posthog-node': `export interface EventMessage {
  distinctId: string;
  event: string;
  properties?: Record<string | number, unknown>;
}
export declare class PostHog {
  constructor(key: string, options?: { host?: string; flushAt?: number });
  capture(message: EventMessage): void;
  identify(message: { distinctId: string; properties?: Record<string | number, unknown> }): void;
  shutdown(): Promise<void>;
}
`,
  '@sendgrid/mail': `export interface MailDataRequired {
  to: string | { name?: string; email: string };
  from: string;
  subject: string;
  text?: string;
  html?: string;
}
export declare class MailService {
  setApiKey(key: string): void;
  send(data: MailDataRequired): Promise<[{ statusCode: number }, object]>;
}
declare const mail: MailService;
export default mail;
`,
  '@types/node': `declare module 'node:crypto' {
  interface Hash {
    update(data: string): Hash;
    digest(encoding: 'hex' | 'base64'): string;
  }
  export function createHash(algorithm: string): Hash;
  export function randomUUID(): string;
}
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
declare const console: { log(...values: unknown[]): void; warn(...values: unknown[]): void };
interface Response {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}
declare function fetch(address: string, init?: { method?: string; body?: string }): Promise<Response>;
`,
};
