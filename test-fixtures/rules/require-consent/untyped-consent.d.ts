export function untyped(): boolean;
