import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { callServer } from "../../src/sidebar/rpc.ts";

type Handler = (value: unknown) => void;

/** What the fake server does with a call: answer it, fail it, or keep silent. */
let respond: (id: string, json: string, success: Handler, failure: Handler) => void;

function runner(success: Handler, failure: Handler): object {
	return {
		withSuccessHandler: (handler: Handler) => runner(handler, failure),
		withFailureHandler: (handler: Handler) => runner(success, handler),
		runTool: (id: string, json: string) => respond(id, json, success, failure),
	};
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("google", { script: { run: runner(String, String) } });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it("sends the request as JSON and gives back the data", async () => {
	respond = (id, json, success) => success(JSON.stringify({ ok: true, data: [id, json] }));
	expect(await callServer("settings", { displayName: "Ana" })).toEqual(["settings", '{"displayName":"Ana"}']);
});

it("shows the server's own message", async () => {
	respond = (_id, _json, success) =>
		success(JSON.stringify({ ok: false, message: "Ana is importing, try again in a moment." }));
	expect(await callServer("home", {})).toEqual({ problem: "Ana is importing, try again in a moment." });
});

it.each([null, undefined, "", "{", "<html>"])("explains the unreadable answer %j", async (answer) => {
	respond = (_id, _json, success) => success(answer);
	expect(await callServer("home", {})).toEqual({ problem: expect.stringContaining("arrived incomplete") });
});

it.each([
	{
		says: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
		shows: "several Google accounts",
	},
	{
		says: "You do not have access to perform that action. Please ask the owner of this item to grant access to you.",
		shows: "ask its owner",
	},
	{ says: "Authorization is required to perform that action.", shows: "A permission is missing" },
	{
		says: "Specified permissions are not sufficient to call SpreadsheetApp.getActive.",
		shows: "A permission is missing",
	},
	{ says: "You are trying to edit a protected cell or object.", shows: "is protected" },
	{ says: "Lock timeout: another process was holding the lock for too long.", shows: "is busy" },
	{
		says: "There are too many scripts running simultaneously for this Google user account.",
		shows: "is busy",
	},
	{ says: "Service invoked too many times for one day: premium spreadsheet.", shows: "limit" },
	{ says: "Exceeded maximum execution time", shows: "took too long" },
	{ says: "Service Spreadsheets timed out while accessing document with id 1x.", shows: "took too long" },
	{
		says: "Service Spreadsheets failed while accessing document with id 1x.",
		shows: "service failed for a moment",
	},
	{
		says: "We're sorry, a server error occurred. Please wait a bit and try again.",
		shows: "service failed for a moment",
	},
	{ says: "Service unavailable: Docs", shows: "service failed for a moment" },
	{ says: "Empty response", shows: "service failed for a moment" },
	{ says: "Service using too much computer time for one day", shows: "limit" },
	{
		says: "Document 1x is missing (perhaps it was deleted, or you don't have read access?)",
		shows: "moved or deleted",
	},
	{
		says: "The data you entered in cell B2 violates the data validation rules set on this cell.",
		shows: "Data validation",
	},
	{
		says: "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
		shows: "10 million",
	},
	{ says: "NetworkError: Connection failure due to HTTP 0", shows: "connection to Google was lost" },
	{ says: "Script function not found: runTool", shows: "was updated" },
	{ says: "TypeError: Cannot read properties of undefined (reading 'x')", shows: "did not say why" },
])("explains “$says” in plain words", async ({ says, shows }) => {
	const failing: typeof respond = (_id, _json, _success, failure) => failure(new Error(says));
	const envelope = { ok: false, message: "Google could not do this just now.", google: says };
	const asked = { step: "apply", input: {} };
	for (const [answers, request, written] of [
		[failing, {}, "Nothing was written."],
		[failing, asked, "Some of it may be written already."],
		[telling({ ...envelope, wrote: true }), asked, "Some of it may be written already."],
		[telling({ ...envelope, wrote: false }), asked, "Nothing was written."],
	] as const) {
		respond = answers;
		const answer = await callServer("import-creators", request);
		expect(answer).toEqual({ problem: expect.stringContaining(shows) });
		expect(answer).toEqual({ problem: expect.stringContaining(written) });
		expect(JSON.stringify(answer)).not.toContain(says);
	}
});

function telling(envelope: object): typeof respond {
	return (_id, _json, success) => success(JSON.stringify(envelope));
}

it("tells after 30 seconds that it still works, and gives up after 6 minutes", async () => {
	respond = () => {};
	const onSlow = vi.fn();
	const answer = callServer("home", {}, onSlow);
	await vi.advanceTimersByTimeAsync(29_999);
	expect(onSlow).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(onSlow).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(330_000);
	expect(await answer).toEqual({ problem: expect.stringContaining("took too long") });
});

it("leaves no timer behind once there is an answer", async () => {
	respond = (_id, _json, success) => success('{"ok":true,"data":1}');
	await callServer("home", {});
	expect(vi.getTimerCount()).toBe(0);
});

it("explains a call that cannot be sent", async () => {
	respond = () => {
		throw new Error("google.script.run is gone");
	};
	expect(await callServer("home", {})).toEqual({ problem: expect.stringContaining("Try again") });
});

it("explains a page opened outside Google Sheets", async () => {
	vi.stubGlobal("google", undefined);
	expect(await callServer("home", {})).toEqual({
		problem: expect.stringContaining("only inside Google Sheets"),
	});
});
