export function sidebarPage(help: readonly object[]): Promise<string>;
