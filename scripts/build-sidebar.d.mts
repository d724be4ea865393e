export function buildReaders(): Promise<string>;
export function buildSidebar(): Promise<{ readonly sidebar: string; readonly panels: string }>;
