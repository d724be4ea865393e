/** `engagements` → `Engagements`. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 row`, `12 rows`. */
export function plural(count: number, word: string): string {
	return `${count.toLocaleString("en-US")} ${word}${count === 1 ? "" : "s"}`;
}
