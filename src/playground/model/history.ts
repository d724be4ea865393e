/** One change, already done, and how to take it back and do it again. */
export interface Patch {
	readonly undo: () => void;
	readonly redo: () => void;
	/** The sheets it touches, by id. */
	readonly sheets: readonly number[];
	/**
	 * The same where others have changed its sheets since the time `since`: only what is still as this change left it,
	 * by changes that are recorded anew. Absent: then it can be neither undone nor redone.
	 */
	readonly late?: { undo(since: number): void; redo(since: number): void };
}

/** What was done to the workbook, step by step; everybody undoes only their own steps. */
export interface History {
	/** Counts the steps, those of undo and redo too. */
	readonly now: number;
	record(patch: Patch): void;
	open(label: string, author: string): void;
	/** Gives true if the step changed something and so can be undone. */
	close(): boolean;
	/** Gives false when there is nothing to undo. Throws, with nothing done, when a teammate's changes stand in the way. */
	undo(author: string): boolean;
	redo(author: string): boolean;
	undoLabel(author: string): string | undefined;
	redoLabel(author: string): string | undefined;
}

interface Entry {
	readonly label: string;
	readonly author: string;
	readonly time: number;
	readonly patches: readonly Patch[];
}

interface Stacks {
	readonly done: Entry[];
	readonly undone: Entry[];
	/** When this author last changed each sheet. */
	readonly touched: Map<number, number>;
}

const DEEPEST = 200;

export function createHistory(): History {
	const authors = new Map<string, Stacks>();
	let time = 0;
	let recorded: Patch[] = [];
	let opened = { label: "", author: "" };

	function stacksOf(author: string): Stacks {
		const found = authors.get(author) ?? { done: [], undone: [], touched: new Map() };
		authors.set(author, found);
		return found;
	}

	function finishEntry(label: string, author: string): Entry {
		time++;
		const { touched } = stacksOf(author);
		for (const { sheets } of recorded) for (const sheet of sheets) touched.set(sheet, time);
		return { label, author, time, patches: recorded };
	}

	function othersTouched(entry: Entry, { sheets }: Patch): boolean {
		return [...authors].some(
			([author, { touched }]) =>
				author !== entry.author && sheets.some((sheet) => (touched.get(sheet) ?? 0) > entry.time),
		);
	}

	/** Takes an entry back, and gives the entry that does it again. */
	function reverse(entry: Entry): Entry {
		const steps = entry.patches.map((patch) => ({ patch, isLate: othersTouched(entry, patch) })).reverse();
		if (steps.some(({ patch, isLate }) => isLate && patch.late === undefined)) {
			throw new Error(`"${entry.label}" cannot be taken back: a teammate has changed this tab since.`);
		}
		recorded = [];
		for (const { patch, isLate } of steps) {
			if (isLate) patch.late!.undo(entry.time);
			else {
				patch.undo();
				recorded.push(reversed(patch));
			}
		}
		return finishEntry(entry.label, entry.author);
	}

	function move(from: Entry[], to: Entry[]): boolean {
		const entry = from.at(-1);
		if (entry === undefined) return false;
		to.push(reverse(entry));
		from.pop();
		return true;
	}

	return {
		get now() {
			return time;
		},
		record(patch) {
			recorded.push(patch);
		},
		open(label, author) {
			opened = { label, author };
			recorded = [];
		},
		close() {
			if (recorded.length === 0) return false;
			const { done, undone } = stacksOf(opened.author);
			done.push(finishEntry(opened.label, opened.author));
			if (done.length > DEEPEST) done.shift();
			undone.length = 0;
			return true;
		},
		undo(author) {
			const { done, undone } = stacksOf(author);
			return move(done, undone);
		},
		redo(author) {
			const { done, undone } = stacksOf(author);
			return move(undone, done);
		},
		undoLabel: (author) => stacksOf(author).done.at(-1)?.label,
		redoLabel: (author) => stacksOf(author).undone.at(-1)?.label,
	};
}

function reversed({ undo, redo, sheets, late }: Patch): Patch {
	const other = { undo: redo, redo: undo, sheets };
	return late === undefined ? other : { ...other, late: { undo: late.redo, redo: late.undo } };
}
