import * as SecureStore from 'expo-secure-store';
import type { Runner } from '@stride/contract';

const tokenKey = 'stride.token';

/** In the keychain, or the keystore. */
export async function keepSession(accessToken: string, runner: Runner): Promise<void> {
  await SecureStore.setItemAsync(tokenKey, accessToken);
  await SecureStore.setItemAsync('stride.runner', JSON.stringify({ id: runner.id, email: runner.email }));
}

export const readToken = (): Promise<string | null> => SecureStore.getItemAsync(tokenKey);

export const forgetSession = (): Promise<void> => SecureStore.deleteItemAsync(tokenKey);
