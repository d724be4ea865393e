export function utf8(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

export function utf16(text: string, order: "little" | "big"): Uint8Array<ArrayBuffer> {
	const bytes = Buffer.from(text, "utf16le");
	return new Uint8Array(order === "little" ? bytes : bytes.swap16());
}

/** Each character is one byte. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Buffer.from(text, "latin1"));
}
