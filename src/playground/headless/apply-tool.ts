import { randomUUID } from "node:crypto";
import type { Applied, Envelope, Preview, ToolRequest } from "../../core/answers.ts";
import type { Headless } from "./open-headless.ts";

/** What a tool would do. Throws the tool's message if it cannot say. */
export function previewTool(headless: Headless, id: string, input: unknown): Preview {
	return ask<Preview>(headless, id, { step: "preview", input });
}

/** Previews a tool and does all that replaces nothing, slice by slice; the answers of the slices are summed up. */
export function applyTool(headless: Headless, id: string, input: unknown): Applied {
	const { items } = previewTool(headless, id, input) as Partial<Preview>;
	if (!items) throw new Error(`"${id}" has nothing to apply. Leave out --apply.`);
	const accept = items.filter((item) => !item.replaces).map((item) => item.token);
	const request: ToolRequest = { step: "apply", input, accept, run: randomUUID() };
	const slices = [ask<Applied>(headless, id, request)];
	for (let last = slices[0]!; last.remaining > 0; ) {
		const next = ask<Applied>(headless, id, request);
		if (next.remaining >= last.remaining) {
			throw new Error(`The tool stopped with ${next.remaining} changes left to do. ${next.summary}`);
		}
		slices.push(next);
		last = next;
	}
	return {
		done: slices.reduce((sum, slice) => sum + slice.done, 0),
		refused: slices.flatMap((slice) => slice.refused),
		...gathered(slices, "kept"),
		...gathered(slices, "written"),
		remaining: 0,
		summary: slices.map((slice) => slice.summary).join(" "),
	};
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
