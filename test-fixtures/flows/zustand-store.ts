import { create } from 'zustand';

/** @purpose essential.service.authentication */
interface Session {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  expires: number;
}

interface SessionState {
  readonly session: Session | undefined;
  readonly opened: number;
  open(session: Session): void;
}

export const useSession = create<SessionState>((set) => ({
  session: undefined,
  opened: 0,
  open: (session) => {
    console.log('opening', session.id);
    console.log('opening', session); // ✗ no-plaintext-logging: 'session' (user.contact.email, declared on Session) reaches 'console.log' in the clear.
    set({ session, opened: Date.now() });
  },
}));

export function report(): void {
  const state = useSession.getState();
  console.log(state.opened);
  console.log(state.session?.expires);
  console.log(state.session?.email); // ✗ no-plaintext-logging: 'state.session?.email' (user.contact.email, declared on Session) reaches 'console.log' in the clear.
}
