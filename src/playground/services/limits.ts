/** Bytes of the text as UTF-8, which is how Google measures. */
export function byteLength(text: string): number {
	return new TextEncoder().encode(text).length;
}
