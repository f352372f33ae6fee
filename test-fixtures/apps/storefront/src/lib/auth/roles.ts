import type { Role, Viewer } from '@/domain';
import { Problem } from '@/lib/http/problem';
import { currentViewer } from './session';

/** Throws unless whoever asks is signed in. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer === undefined) throw new Problem(401, 'sign in first');
  return viewer;
}

/** Throws unless whoever asks has one of the roles. */
export async function requireRole(...roles: readonly Role[]): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!roles.includes(viewer.role)) throw new Problem(403, `needs ${roles.join(' or ')}`);
  return viewer;
}
