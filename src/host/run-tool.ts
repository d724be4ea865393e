import * as z from "zod/mini";
import { afterFailure } from "../core/after-failure.ts";
import type { Envelope, ToolRequest } from "../core/answers.ts";
import { readColumns } from "../core/formula-columns/read-columns.ts";
import type { Host } from "../core/host.ts";
import { isProblem, type Problem, problem, quote } from "../core/problem.ts";
import { apply } from "../core/runs/apply.ts";
import { listRuns, runDetails } from "../core/runs/history.ts";
import { home, SEEN_SETTING } from "../core/runs/home.ts";
import { lookAtDocuments } from "../core/runs/look-at-documents.ts";
import { preview } from "../core/runs/preview.ts";
import { PERSON_SETTING } from "../core/runs/read-workbook.ts";
import { undoRun } from "../core/runs/undo.ts";
import { HEADER_ROWS } from "../core/tables/table.ts";
import { tracker } from "../core/tracker/index.ts";
import { tools } from "../tools/index.ts";
import { insertFormula } from "./insert-formula.ts";
import { scriptIn } from "./script-in.ts";
import { type SheetsHost, sheetsHost } from "./sheets-host.ts";

/** Whatever comes in, what goes out is an envelope: an answer, or a message that can be shown. */
export function runTool(id: unknown, json: unknown): string {
	let host: SheetsHost | undefined;
	const work = () => {
		host = sheetsHost();
		return answer(host, String(id), parse(json));
	};
	return JSON.stringify(envelope(work, () => host?.wrote() === true));
}

function answer(host: SheetsHost, id: string, request: unknown): unknown {
	if (id === "panels") return scriptIn("Panels");
	if (id === "readers") return scriptIn("Readers");
	if (id === "help") return scriptIn("Help");
	if (id === "home") return home(host, tracker, tools);
	if (id === "runs") return listRuns(host, tracker);
	if (id === "run") return runDetails(host, tracker, String(runIn(request)));
	if (id === "undo") return undoRun(host, tracker, runIn(request));
	if (id === "settings") return saveSettings(host, request);
	if (id === "columns") return readColumns(host.topInFront(HEADER_ROWS));
	if (id === "insert-formula") return insertFormula(host, request);
	const tool = tools.find((candidate) => candidate.id === id);
	if (!tool)
		return problem(`Unknown tool ${quote(id)}. Use one of: ${tools.map((known) => known.id).join(", ")}.`);
	const checked = requestSchema().safeParse(request);
	if (!checked.success) return malformed(checked.error);
	const input = tool.input().safeParse(checked.data.input);
	if (!input.success) return malformed(input.error);
	const { step, accept, run, documents } = checked.data;
	if (step === "preview") return preview(host, tool, input.data, tracker);
	if (step === "look") return lookAtDocuments(host, tool, input.data, documents ?? []);
	if (accept === undefined || run === undefined)
		return problem("Nothing was chosen to apply. Preview first.");
	return apply(host, tracker, tool, input.data, { accept, run });
}

/** Few kinds of schema on purpose: each adds its code to the script that every cell evaluates. */
function requestSchema() {
	return z.object({
		step: z.custom<ToolRequest["step"]>((step) => step === "preview" || step === "look" || step === "apply"),
		input: z.unknown(),
		accept: z.optional(z.array(z.string())),
		documents: z.optional(z.array(z.string())),
		run: z.optional(z.custom<string>((run) => typeof run === "string" && /^[\w-]{8,64}$/.test(run))),
	});
}

/** The run that a request names, if it names one. */
function runIn(request: unknown): string | undefined {
	const named = z.object({ run: z.string() }).safeParse(request);
	return named.success ? named.data.run : undefined;
}

function saveSettings(host: Host, request: unknown): unknown {
	const settings = z
		.object({ displayName: z.optional(z.string()), seenVersion: z.optional(z.string()) })
		.safeParse(request);
	if (!settings.success) return malformed(settings.error);
	const { displayName, seenVersion } = settings.data;
	const name = displayName?.trim() ?? "";
	if (name.length > 40) return problem("The name may have up to 40 characters. Shorten it.");
	if (displayName !== undefined) host.writeSetting("user", PERSON_SETTING, name || undefined);
	if (seenVersion !== undefined) {
		// The page needs no answer, and home would read the tabs for it.
		host.writeSetting("user", SEEN_SETTING, seenVersion.slice(0, 40) || undefined);
		return true;
	}
	return home(host, tracker, tools);
}

function malformed(error: z.core.$ZodError): Problem {
	const [issue] = error.issues;
	const where = issue?.path.length ? ` (${issue.path.join(" › ")})` : "";
	return problem(
		`What was asked for is not complete or not understood${where}. In the sidebar, close it and open it again.`,
	);
}

function parse(json: unknown): unknown {
	try {
		return JSON.parse(String(json));
	} catch {
		return undefined;
	}
}

function envelope(work: () => unknown, hasWritten: () => boolean): Envelope<unknown> {
	try {
		const data = work();
		return isProblem(data) ? { ok: false, message: data.problem } : { ok: true, data };
	} catch (error) {
		return failure(error, hasWritten());
	}
}

/** What the add-on throws is called Error and is a sentence for people; Google's services throw an Exception. */
function failure(error: unknown, wrote: boolean): Envelope<unknown> {
	const own = error instanceof Error && error.name === "Error" ? error.message : undefined;
	if (own !== undefined && /\bwritten\b/.test(own)) return { ok: false, message: own };
	const message = `${own ?? "Google could not do this just now. Wait a moment and try again."} ${afterFailure(wrote)}`;
	if (own !== undefined) return { ok: false, message };
	return { ok: false, message, google: error instanceof Error ? error.message : String(error), wrote };
}
