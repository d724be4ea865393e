import { blankParagraph, type DocumentState } from "./document-state.ts";

/** The documents that the add-on made; two users of one workbook share them. */
export interface DocumentFiles {
	readonly all: readonly DocumentState[];
	create(title: string, appProperties: Readonly<Record<string, string>>): DocumentState;
	/** Changes a document as a whole or not at all; what `work` throws is passed on. */
	change(id: string, work: (state: DocumentState) => void): void;
	get(id: string): DocumentState | undefined;
	subscribe(listener: () => void): () => void;
}

export function createDocumentFiles(kept: readonly DocumentState[] = []): DocumentFiles {
	const states = new Map(kept.map((state) => [state.id, state]));
	const listeners = new Set<() => void>();
	const announce = () => {
		for (const listener of [...listeners]) listener();
	};
	return {
		get all() {
			return [...states.values()];
		},
		get: (id) => states.get(id),
		create(title, appProperties) {
			const id = `document-${states.size + 1}`;
			const state: DocumentState = {
				id,
				title,
				body: [blankParagraph()],
				namedRanges: [],
				appProperties,
				trashed: false,
			};
			states.set(id, state);
			announce();
			return state;
		},
		change(id, work) {
			const state = states.get(id);
			if (!state) throw new Error("Requested entity was not found.");
			const next = structuredClone(state);
			work(next);
			next.revision = (state.revision ?? 0) + 1;
			states.set(id, next);
			announce();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
