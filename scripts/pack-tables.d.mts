export function packTables(values: unknown): string;
