export function serve(
	folder: string,
	options?: { readonly port?: number },
): Promise<{ readonly url: string; close(): Promise<void> }>;
