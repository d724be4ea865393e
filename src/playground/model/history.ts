/** One change, already done, and how to take it back and do it again. */
export interface Patch {
	readonly undo: () => void;
	readonly redo: () => void;
}

/** The undo stack. Changes made between `open` and `close` are one entry. */
export interface History {
	record(patch: Patch): void;
	open(label: string): void;
	/** Gives true if the step changed something and so became an entry. */
	close(): boolean;
	undo(): boolean;
	redo(): boolean;
	readonly undoLabel: string | undefined;
	readonly redoLabel: string | undefined;
}

interface Entry {
	readonly label: string;
	readonly patches: Patch[];
}

const DEEPEST = 200;

export function createHistory(): History {
	const done: Entry[] = [];
	const undone: Entry[] = [];
	let current: Entry = { label: "", patches: [] };

	return {
		record(patch) {
			current.patches.push(patch);
		},
		open(label) {
			current = { label, patches: [] };
		},
		close() {
			if (current.patches.length === 0) return false;
			done.push(current);
			if (done.length > DEEPEST) done.shift();
			undone.length = 0;
			return true;
		},
		undo() {
			const entry = done.pop();
			if (entry === undefined) return false;
			for (const patch of [...entry.patches].reverse()) patch.undo();
			undone.push(entry);
			return true;
		},
		redo() {
			const entry = undone.pop();
			if (entry === undefined) return false;
			for (const patch of entry.patches) patch.redo();
			done.push(entry);
			return true;
		},
		get undoLabel() {
			return done[done.length - 1]?.label;
		},
		get redoLabel() {
			return undone[undone.length - 1]?.label;
		},
	};
}
