// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const odd = /[\u0000-\u001f\u007f-\u009f\ufeff]|^[\s\u200b\u2060]|[\s\u200b\u2060]$/;
const blank = /[\s\u200b\u2060]/;

/**
 * Text from outside without control characters and outer blanks; line breaks and tabs inside stay, and so does all else,
 * a leading `=` too: what a spreadsheet would run as a formula is the writer's concern.
 */
export function cleanText(text: string): string {
	if (!odd.test(text)) return text;
	const clean = text
		.replace(/\r\n?/g, "\n")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, "");
	// Not by /\s+$/, which takes quadratic time on a long run of blanks inside the text.
	let start = 0;
	let end = clean.length;
	while (start < end && blank.test(clean.charAt(start))) start++;
	while (end > start && blank.test(clean.charAt(end - 1))) end--;
	return clean.slice(start, end);
}
