import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocumentsLook, KeptSection, LookedDocument } from "../core/answers.ts";
import { isProblem } from "../core/problem.ts";
import { callServer } from "./rpc.ts";

/** How far it is, and what was found. */
export interface Look {
	readonly state: "looking" | "done" | "skipped" | "failed";
	readonly looked: number;
	readonly total: number;
	readonly sections: readonly KeptSection[];
	readonly documents: readonly LookedDocument[];
	readonly slow: boolean;
	/** Why it failed. */
	readonly problem?: string;
}

export interface DocumentLook {
	readonly look: Look | undefined;
	start(input: unknown, documents: readonly string[]): void;
	/** Goes on without the documents that are still to be looked at. */
	skip(): void;
}

/** Looks through documents for what people edited in them, in as many calls as it takes. */
export function useDocumentLook(toolId: string): DocumentLook {
	const [look, setLook] = useState<Look>();
	/** Of the look under way; the answers to others are ignored. */
	const current = useRef(0);
	useLayoutEffect(
		() => () => {
			current.current++;
		},
		[],
	);

	async function slices(input: unknown, documents: readonly string[]): Promise<void> {
		const mine = ++current.current;
		const isIgnored = () => current.current !== mine;
		const total = documents.length;
		let now: Look = { state: "looking", looked: 0, total, sections: [], documents: [], slow: false };
		setLook(now);
		while (now.state === "looking") {
			if (now.looked >= total) now = { ...now, state: "done" };
			else {
				const onSlow = () => !isIgnored() && setLook((shown) => shown && { ...shown, slow: true });
				const request = { step: "look", input, documents: documents.slice(now.looked) };
				const answer = await callServer<DocumentsLook>(toolId, request, onSlow);
				if (isIgnored()) return;
				now = isProblem(answer)
					? { ...now, state: "failed", problem: answer.problem }
					: {
							...now,
							looked: now.looked + answer.looked,
							sections: [...now.sections, ...answer.sections],
							documents: [...now.documents, ...answer.documents],
							slow: false,
						};
			}
			setLook(now);
		}
	}

	return {
		look,
		start: slices,
		skip() {
			current.current++;
			setLook((shown) => shown && { ...shown, state: "skipped" });
		},
	};
}
