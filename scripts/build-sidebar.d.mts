export function buildReaders(): Promise<string>;
export function sidebarPage(help: readonly object[]): Promise<string>;
