import { useEffect } from 'react';

export function useLogger(scope: string): { readonly log: (text: string, extra?: unknown) => void } {
  useEffect(() => console.log(scope, 'mounted'), [scope]);
  const log = (text: string, extra?: unknown): void => console.log(scope, text, extra);
  return { log };
}
