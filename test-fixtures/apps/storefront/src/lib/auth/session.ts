import { cookies } from 'next/headers';
import type { Viewer } from '@/domain';
import { seal, unseal } from '@/lib/privacy/seal';

const name = 'bb-session';

export async function startSession(viewer: Viewer): Promise<void> {
  const jar = await cookies();
  jar.set(name, seal(JSON.stringify(viewer)), { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 86_400 });
}

export async function endSession(): Promise<void> {
  (await cookies()).delete(name);
}

export async function currentViewer(): Promise<Viewer | undefined> {
  const sealed = (await cookies()).get(name)?.value;
  return sealed === undefined ? undefined : readSealed(sealed);
}

function readSealed(sealed: string): Viewer | undefined {
  const text = unseal(sealed);
  return text === undefined ? undefined : (JSON.parse(text) as Viewer);
}
