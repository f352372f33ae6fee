import { http } from './http';

export const requestExport = async (): Promise<void> => void (await http.post('/privacy/export'));

export const deleteAccount = async (): Promise<void> => void (await http.delete('/privacy/account'));
