import axios, { type AxiosInstance } from 'axios';
import { settings } from '../config/settings';
import { readToken } from '../storage/secure';

function makeClient(): AxiosInstance {
  const client = axios.create({ baseURL: settings.apiUrl, timeout: 8000 });
  client.interceptors.request.use(async (request) => {
    const token = await readToken();
    if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
    return request;
  });
  return client;
}

export const http = makeClient();
