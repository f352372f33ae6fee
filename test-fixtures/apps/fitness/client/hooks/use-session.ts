import { useCallback, useState } from 'react';
import type { Credentials, Runner } from '@stride/contract';
import { joinAudience } from '../ads';
import { identify, trackSignIn } from '../analytics';
import { signIn, signOut } from '../api';
import { keepProfile } from '../storage/caches';
import { forgetSession, keepSession } from '../storage/secure';

export function useSession() {
  const [runner, setRunner] = useState<Runner>();

  const enter = useCallback(async (credentials: Credentials): Promise<void> => {
    const session = await signIn(credentials);
    await keepSession(session.accessToken, session.runner);
    await keepProfile(session.runner);
    trackSignIn(session.runner);
    identify(session.runner);
    joinAudience(session.runner, 0);
    setRunner(session.runner);
  }, []);

  const leave = useCallback(async (): Promise<void> => {
    await signOut();
    await forgetSession();
    setRunner(undefined);
  }, []);

  return { runner, enter, leave };
}
