import { afterEach, describe, expect, test, vi } from "vitest";
import { createLocks, createStores } from "../../src/playground/services/stores.ts";
import { memoryHost } from "../core/runs/memory-host.ts";
import { hostContract } from "./host-contract.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

hostContract("memory", () => memoryHost());
for (const timeZone of ["Etc/UTC", "America/Los_Angeles", "Pacific/Auckland"]) {
	hostContract(`Apps Script, ${timeZone}`, () => openHost({ timeZone }).host);
}

describe("the port on Apps Script", () => {
	test("names the teammate who holds the lock", () => {
		const shared = { locks: createLocks(), stores: createStores() };
		const ana = openHost({ ...shared, user: "ana" }).host;
		ana.writeSetting("user", "display name", "Ana");
		const answer = ana.locked(() =>
			openHost({ ...shared, user: "ben", execution: "second" }).host.locked(() => "ran"),
		);
		expect(answer).toEqual({ problem: "Ana is running a tool in this workbook. Try again in a moment." });
	});

	test("tells somebody whose own tool runs elsewhere so, and never their own name", () => {
		const shared = { locks: createLocks(), stores: createStores(), user: "ana" };
		const ana = openHost(shared).host;
		ana.writeSetting("user", "display name", "Ana");
		const answer = ana.locked(() => openHost({ ...shared, execution: "second" }).host.locked(() => "ran"));
		expect(answer).toEqual({
			problem: "You have a tool running in another window. Wait until it is done, then try again.",
		});
	});

	test("says that a tab is protected and whom to ask", () => {
		const { host, workbook } = openHost();
		host.insertTab({ name: "List", columns: [{ header: "Name", note: "" }] });
		const sheet = workbook.sheet("List")!;
		workbook.setSheet(sheet.id, { protected: true });
		expect(() => host.write([{ tab: "List", row: 1, column: 0, cells: [["Mara"]] }])).toThrow(
			'You may not edit the tab "List": it is protected. Ask its owner to let you, then try again.',
		);
	});

	test("says that a tab was renamed or deleted between reading and writing", () => {
		expect(() => openHost().host.write([{ tab: "Gone", row: 0, column: 0, cells: [["x"]] }])).toThrow(
			'The tab "Gone" was renamed or deleted meanwhile. Preview again.',
		);
	});
});
