/** The choice that takes the fewest changed, added, left out or swapped characters to make of the text; letter case aside. */
export function nearest(text: string, choices: readonly string[]): string | undefined {
	let best: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const choice of choices) {
		const edits = editDistance(text.toLowerCase(), choice.toLowerCase());
		if (edits >= fewest) continue;
		fewest = edits;
		best = choice;
	}
	return best;
}

/** Optimal string alignment: two neighbours swapped count as one edit. Texts beyond 60 characters are compared by their start. */
function editDistance(a: string, b: string): number {
	const [left, right] = [a.slice(0, 60), b.slice(0, 60)];
	let older: number[] = [];
	let above = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const line = [row];
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			let edits = Math.min(above[column - 1]! + (same ? 0 : 1), above[column]! + 1, line[column - 1]! + 1);
			const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			if (swapped) edits = Math.min(edits, older[column - 2]! + 1);
			line.push(edits);
		}
		older = above;
		above = line;
	}
	return above[right.length]!;
}
