export function scaffold(
	kind: string,
	name: string,
	read: (path: string) => string,
): { files: { readonly [path: string]: string }; next: readonly string[] };
