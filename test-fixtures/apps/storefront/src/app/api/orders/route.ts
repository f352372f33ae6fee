import { NextResponse } from 'next/server';
import { requireViewer } from '@/lib/auth';
import { problemResponse } from '@/lib/http/problem';
import { orderRequest, ordersOf, placeOrder } from '@/server/orders';

export async function GET(): Promise<NextResponse> {
  try {
    const { customerId } = await requireViewer();
    const orders = await ordersOf(customerId);
    return NextResponse.json(orders.map(({ number, status, totalCents }) => ({ number, status, totalCents })));
  } catch (error) {
    return problemResponse(error);
  }
}

export async function POST(request: Request): Promise<NextResponse> {
  try {
    const viewer = await requireViewer();
    const paymentUrl = await placeOrder(viewer, orderRequest.parse(await request.json()));
    return NextResponse.json({ paymentUrl }, { status: 201 });
  } catch (error) {
    return problemResponse(error);
  }
}
