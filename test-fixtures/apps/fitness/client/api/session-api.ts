import type { Credentials, SessionResponse } from '@stride/contract';
import { http } from './http';

export async function signIn(credentials: Credentials): Promise<SessionResponse> {
  const { data } = await http.post<SessionResponse>('/sessions', credentials);
  return data;
}

export async function signOut(): Promise<void> {
  await http.delete('/sessions/current');
}
