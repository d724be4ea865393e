export function buildReaders(): Promise<string>;
export function buildSidebar(): Promise<string>;
