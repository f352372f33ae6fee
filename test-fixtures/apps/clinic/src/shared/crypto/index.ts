export { decrypt, encrypt, sealedColumn } from './column-cipher';
export { PseudonymService } from './pseudonym.service';
