export const FIRST_SIGN: number;
export const LAST_SIGN: number;
export function unpackTables(packed: string): unknown;
