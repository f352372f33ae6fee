import { model, Schema } from 'mongoose';

export interface TokenRecord {
  hash: string;
  runnerId: string;
  createdAt: Date;
}

const schema = new Schema<TokenRecord>({
  hash: { type: String, required: true, unique: true },
  runnerId: { type: String, required: true },
  createdAt: { type: Date, default: Date.now, expires: '30d' },
});

export const TokenModel = model<TokenRecord>('Token', schema);
