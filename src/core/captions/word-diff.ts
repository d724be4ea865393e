export interface DiffPart {
	readonly kind: "same" | "added" | "removed";
	readonly text: string;
}

/** Longer texts are shown as one removal and one addition: the table below would grow with their product. */
const MOST_CELLS = 4_000_000;

/**
 * What was added and removed, by words: same and removed parts make the old text, same and added ones the new. The
 * longest common subsequence after Wagner and Fischer, The String-to-String Correction Problem, JACM 21 (1974).
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
	const old = pieces(before);
	const now = pieces(after);
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let oldEnd = old.length;
	let nowEnd = now.length;
	while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
		oldEnd--;
		nowEnd--;
	}
	const middle = diffOf(old.slice(start, oldEnd), now.slice(start, nowEnd));
	const parts: DiffPart[] = [];
	for (const text of old.slice(0, start)) append(parts, "same", text);
	for (const { kind, text } of middle) append(parts, kind, text);
	for (const text of old.slice(oldEnd)) append(parts, "same", text);
	return parts;
}

/** A word kept is worth more than the space between words. */
function weightOf(piece: string): number {
	return /^\s/.test(piece) ? 1 : 3;
}

/** Words and the space between them, each for itself. */
function pieces(text: string): string[] {
	return text.match(/\s+|[^\s]+/g) ?? [];
}

function diffOf(old: readonly string[], now: readonly string[]): DiffPart[] {
	const whole = (kind: DiffPart["kind"], texts: readonly string[]): DiffPart[] =>
		texts.length === 0 ? [] : [{ kind, text: texts.join("") }];
	const width = now.length + 1;
	if (old.length === 0 || now.length === 0 || (old.length + 1) * width > MOST_CELLS) {
		return [...whole("removed", old), ...whole("added", now)];
	}
	const common = new Uint16Array((old.length + 1) * width);
	const ifKept = (a: number, b: number): number => common[(a + 1) * width + b + 1]! + weightOf(old[a]!);
	for (let a = old.length - 1; a >= 0; a--) {
		for (let b = now.length - 1; b >= 0; b--) {
			const skip = Math.max(common[(a + 1) * width + b]!, common[a * width + b + 1]!);
			common[a * width + b] = old[a] === now[b] ? Math.max(skip, ifKept(a, b)) : skip;
		}
	}
	const parts: DiffPart[] = [];
	let a = 0;
	let b = 0;
	while (a < old.length && b < now.length) {
		if (old[a] === now[b] && common[a * width + b] === ifKept(a, b)) {
			append(parts, "same", old[a]!);
			a++;
			b++;
		} else if (common[(a + 1) * width + b]! >= common[a * width + b + 1]!)
			append(parts, "removed", old[a++]!);
		else append(parts, "added", now[b++]!);
	}
	return [...parts, ...whole("removed", old.slice(a)), ...whole("added", now.slice(b))];
}

function append(parts: DiffPart[], kind: DiffPart["kind"], text: string): void {
	const last = parts[parts.length - 1];
	if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
	else parts.push({ kind, text });
}
