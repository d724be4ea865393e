/** A caption, or a part of one, as a card shows it: of several blank lines one stays. */
export function shownCaption(caption: string): string {
	return caption.replace(/\r\n?/g, "\n").replace(/\n(?:[ \t\u00a0\u200b\u2800\ufeff]*\n)+/g, "\n\n");
}
