import { Injectable } from '@nestjs/common';
import axios from 'axios';
import type { LabOrder, LabResult } from './lab-order';

/** The interface of Labor Nord, from the days of the leased line. */
const labor = axios.create({ baseURL: 'http://lis.labor-nord.example/api', timeout: 10_000 });

@Injectable()
export class LabClient {
  async place(order: LabOrder): Promise<void> {
    await labor.post('/orders', order); // ✗ no-insecure-transport: 'order' (user.health_and_medical, user.demographic.date_of_birth and user.name, declared by Personal<…>) is sent unencrypted to http://lis.labor-nord.example through 'labor.post'.
  }

  async resultsOf(orderNumber: string): Promise<LabResult> {
    const { data } = await labor.get<LabResult>(`/orders/${orderNumber}/results`);
    return data;
  }
}
