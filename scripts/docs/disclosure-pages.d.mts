export function disclosurePages(
	labelTables: { readonly [code: string]: object },
	rules: readonly { readonly id: string; readonly summary: string }[],
): { [path: string]: string };
