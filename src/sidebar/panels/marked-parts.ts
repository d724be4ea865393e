export interface MarkedPart {
	readonly text: string;
	readonly marked: boolean;
}

/** The caption cut where findings begin and end; places that overlap are one. */
export function markedParts(
	caption: string,
	findings: readonly { readonly start: number; readonly end: number }[],
): readonly MarkedPart[] {
	const parts: MarkedPart[] = [];
	let at = 0;
	for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
		if (end <= Math.max(start, at)) continue;
		const from = Math.max(start, at);
		if (from > at) parts.push({ text: caption.slice(at, from), marked: false });
		parts.push({ text: caption.slice(from, end), marked: true });
		at = end;
	}
	if (at < caption.length) parts.push({ text: caption.slice(at), marked: false });
	return parts;
}
