import { Injectable } from '@nestjs/common';
import axios from 'axios';

const registry = axios.create({ baseURL: 'https://api.studienregister.example/v1' });

@Injectable()
export class RegistryClient {
  async submit(kind: 'table' | 'cases', body: unknown): Promise<string> {
    const { data } = await registry.post<{ receipt: string }>(`/submissions/${kind}`, body);
    return data.receipt;
  }
}
