import { useLayoutEffect, useReducer } from "preact/hooks";
import type { DocumentFiles } from "../../docs/document-files.ts";

/** Redraws the component whenever a document changes. */
export function useDocuments(documents: DocumentFiles): void {
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	useLayoutEffect(() => documents.subscribe(() => redraw(undefined)), [documents]);
}
