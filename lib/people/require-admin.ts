import { notFound } from 'next/navigation';
import { requireViewer } from './viewer';

/** Administration does not exist for others. */
export async function requireAdmin() {
  const viewer = await requireViewer();
  if (!viewer.duties.includes('admin')) notFound();
  return viewer;
}
