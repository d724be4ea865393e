/**
 * Text as the file stores it: characters that XML cannot hold become `_x000D_`, and text that already looks like such an
 * escape is escaped itself (ECMA-376, ST_Xstring). Reading cells undoes this in the library; `decodeText` does it elsewhere.
 */
export function encodeText(text: string): string {
	return text.replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
		/_(?=x[0-9A-F]{4}_)|[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
		escapeUnit,
	);
}

/** Inside an attribute, where XML would also turn line breaks and tabs into spaces. */
export function encodeAttribute(text: string): string {
	return encodeText(text).replace(/[\t\n]/g, escapeUnit);
}

export function decodeText(text: string): string {
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

function escapeUnit(unit: string): string {
	return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
