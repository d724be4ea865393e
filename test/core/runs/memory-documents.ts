import { sectionText } from "../../../src/core/docs/blocks.ts";
import type { DocumentStore } from "../../../src/core/docs/document-store.ts";
import type { WrittenSection } from "../../../src/core/docs/update-document.ts";

export interface MemoryDocuments extends DocumentStore {
	readonly files: Map<string, { key: string; title: string; sections: WrittenSection[]; binned?: boolean }>;
}

/** Documents that are no more than their sections' texts. `onCall` may throw. */
export function memoryDocuments(onCall: () => void = () => {}): MemoryDocuments {
	const files: MemoryDocuments["files"] = new Map();
	const headOf = (id: string) => ({ id, title: files.get(id)!.title, url: `https://docs.example/${id}` });
	return {
		files,
		find(key) {
			onCall();
			const id = [...files.keys()].find((one) => files.get(one)!.key === key && !files.get(one)!.binned);
			return id === undefined ? undefined : headOf(id);
		},
		create(key, title) {
			onCall();
			const id = `document-${files.size + 1}`;
			files.set(id, { key, title, sections: [] });
			return headOf(id);
		},
		read(id) {
			onCall();
			const file = files.get(id);
			return file && !file.binned ? { ...headOf(id), sections: file.sections } : undefined;
		},
		binned() {
			onCall();
			return [...files.keys()].filter((id) => files.get(id)!.binned);
		},
		write(id, edits) {
			onCall();
			const file = files.get(id)!;
			for (const { name, blocks, replaces, after } of [...edits].reverse()) {
				const section = { name, text: sectionText({ id: name, blocks }) };
				const at = file.sections.findIndex((old) => old.name === (replaces ?? after));
				if (replaces !== undefined) file.sections[at] = section;
				else file.sections.splice(at + 1, 0, section);
			}
		},
	};
}
