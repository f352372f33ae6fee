type Handler = (payload: string) => void;

const handlers = new Map<string, Handler>();

export function handle(handler: Handler): void {
  handlers.set('mail', handler);
}

export function enqueue(payload: string): void {
  handlers.get('mail')?.(payload);
}
