import { requireViewer } from '@/lib/auth';
import { problemResponse } from '@/lib/http/problem';
import { exportCustomer } from '@/server/privacy';

export async function GET(): Promise<Response> {
  try {
    const { customerId } = await requireViewer();
    const archive = await exportCustomer(customerId);
    return Response.json(archive, { headers: { 'content-disposition': 'attachment; filename="my-data.json"' } });
  } catch (error) {
    return problemResponse(error);
  }
}
