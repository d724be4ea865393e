import { randomUUID } from "node:crypto";
import type { Applied, Envelope, Preview, ToolRequest } from "../../core/answers.ts";
import type { Headless } from "./open-headless.ts";

/** What a tool would do. Throws the tool's message if it cannot say. */
export function previewTool(headless: Headless, id: string, input: unknown): Preview {
	return ask<Preview>(headless, id, { step: "preview", input });
}

/** What was done, and why the rest was not. */
export interface ToolRun extends Applied {
	/** Absent: all is done. */
	readonly stopped?: string;
}

/**
 * Previews a tool and does all that replaces nothing, slice by slice; the answers of the slices are summed up, with what the
 * preview refused. `keepsDocuments`: whether documents written now will be there afterwards; if not, nothing is done.
 */
export function applyTool(headless: Headless, id: string, input: unknown, keepsDocuments = true): ToolRun {
	const { items, refused = [] } = previewTool(headless, id, input) as Partial<Preview>;
	if (!items) throw new Error(`"${id}" has nothing to apply. Leave out --apply.`);
	if (!keepsDocuments && items.some(({ kind }) => kind === "write-document")) {
		throw new Error(
			`${id} writes documents, and only a .json file keeps them beside the sheets: in another file their links would lead nowhere. Nothing was done. Name a .json file with --out.`,
		);
	}
	const accept = items.filter((item) => !item.replaces).map((item) => item.token);
	const request: ToolRequest = { step: "apply", input, accept, run: randomUUID() };
	const slices = [ask<Applied>(headless, id, request)];
	let stopped: string | undefined;
	let remaining = slices[0]!.remaining;
	while (remaining > 0 && stopped === undefined) {
		const next = sliceOrMessage(headless, id, request);
		if (typeof next === "string") stopped = next;
		else if (next.remaining >= remaining) stopped = next.summary;
		else {
			slices.push(next);
			remaining = next.remaining;
		}
	}
	return {
		done: slices.reduce((sum, slice) => sum + slice.done, 0),
		refused: [...refused, ...slices.flatMap((slice) => slice.refused)],
		...gathered(slices, "kept"),
		...gathered(slices, "written"),
		remaining,
		summary: slices.map((slice) => slice.summary).join(" "),
		...(stopped === undefined ? {} : { stopped }),
	};
}

/** A failure after the first slice takes nothing back: what was done is to be saved and told. */
function sliceOrMessage(headless: Headless, id: string, request: ToolRequest): Applied | string {
	const answer: Envelope<Applied> = headless.tool<Applied>(id, request);
	return answer.ok ? answer.data : answer.message;
}

function ask<T>(headless: Headless, id: string, request: ToolRequest): T {
	const answer: Envelope<T> = headless.tool<T>(id, request);
	if (!answer.ok) throw new Error(answer.message);
	return answer.data;
}

function gathered(slices: readonly Applied[], part: "kept" | "written"): Partial<Applied> {
	const all = slices.flatMap((slice): readonly unknown[] => slice[part] ?? []);
	return all.length === 0 ? {} : { [part]: all };
}
