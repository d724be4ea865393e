import { useMemo, useRef } from "preact/hooks";
import type { DocumentFiles } from "../../docs/document-files.ts";
import type { DocumentState } from "../../docs/document-state.ts";

/** One step that can be taken back, or made again. */
interface Step {
	/** To go back, or on, to. */
	readonly state: DocumentState;
	/** Where the caret stood before the step and after it. */
	readonly before: number;
	readonly after: number;
	/** The paragraph that was typed into, by the index of its first character; absent: it was no typing. */
	readonly typedIn?: number;
	readonly at: number;
}

/** Takes a person's edits of one document. Indexes are those of the document. */
export interface Editor {
	/**
	 * Makes an edit that takes the caret from `before` to `after`; where it was typed, the browser has put it there. One that
	 * the document does not allow is not made.
	 */
	edit(
		work: (state: DocumentState) => void,
		caret: { readonly before: number; readonly after: number; readonly typedIn?: number },
	): void;
	/** Takes the last edit back, or makes it again. */
	travel(way: "undo" | "redo"): void;
	/** Where the caret is to be once the document is drawn. */
	readonly wanted: { current: number | null };
}

const MOST_STEPS = 200;
/** Letters typed without such a pause between them are one step. */
const PAUSE_MS = 1000;

/** The browser's own undo knows paragraphs one by one; this one knows the document. What others change meanwhile ends it. */
export function useEditor(documents: DocumentFiles, id: string): Editor {
	const wanted = useRef<number | null>(null);
	return useMemo(() => {
		let past: Step[] = [];
		let future: Step[] = [];
		/** Of the document after the last edit made here. */
		let revision = documents.get(id)?.revision;
		const forgetIfChanged = () => {
			if (documents.get(id)?.revision === revision) return;
			[past, future] = [[], []];
		};
		return {
			wanted,
			edit(work, { before, after, typedIn }) {
				const state = documents.get(id);
				if (!state) return;
				forgetIfChanged();
				try {
					documents.change(id, work);
				} catch {
					return;
				}
				revision = documents.get(id)?.revision;
				const last = past[past.length - 1];
				const now = performance.now();
				const goesOn = typedIn !== undefined && last?.typedIn === typedIn && now - last.at < PAUSE_MS;
				const step = { state, before, after, at: now, ...(typedIn === undefined ? {} : { typedIn }) };
				if (goesOn) past[past.length - 1] = { ...last, after, at: now };
				else past = [...past, step].slice(-MOST_STEPS);
				future = [];
				if (typedIn === undefined) wanted.current = after;
			},
			travel(way) {
				forgetIfChanged();
				const [from, to] = way === "undo" ? [past, future] : [future, past];
				const step = from.pop();
				const state = documents.get(id);
				if (!step || !state) return;
				to.push({ ...step, state, at: 0 });
				documents.change(id, (next) => {
					next.body = structuredClone(step.state.body);
					next.namedRanges = structuredClone(step.state.namedRanges);
				});
				revision = documents.get(id)?.revision;
				wanted.current = way === "undo" ? step.before : step.after;
			},
		};
	}, [documents, id]);
}
