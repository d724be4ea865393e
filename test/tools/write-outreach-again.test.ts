import { describe, expect, test } from "vitest";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { details, HEADERS, previewOf, rowOf, run, runOnly, type, WHY, written } from "./outreach-host.ts";

describe("a message that stands", () => {
	test("is renewed when its parts change and nobody touched it", () => {
		const host = written();
		type(host, "mara.eats", { "Why it fits": "It made me laugh." });
		const { items } = previewOf(host);
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({ replaces: false, label: "@mara.eats · Instagram" });
		run(host);
		expect(rowOf(host, "mara.eats").Message).toContain("It made me laugh.");
		expect(previewOf(host).items).toEqual([]);
	});

	test("is left when somebody edited it, and only offered a replacement once its parts change", () => {
		const host = written();
		type(host, "mara.eats", { Message: "Hi Mara, my own words." });
		expect(previewOf(host).items).toEqual([]);
		expect(previewOf(host).left[0]!.reason).toContain("Edited by somebody, so it stays.");
		type(host, "mara.eats", { Ask: "2 reels" });
		const { items } = previewOf(host);
		expect(items.map(({ replaces, cells }) => [replaces, cells.map(({ column }) => column)])).toEqual([
			[false, ["follow-up", "written"]],
			[true, ["message", "written"]],
		]);
		runOnly(
			host,
			items.filter(({ replaces }) => !replaces),
		);
		expect(rowOf(host, "mara.eats")).toMatchObject({ Message: "Hi Mara, my own words." });
		expect(rowOf(host, "mara.eats")["Follow-up"]).toContain("2 reels");
		expect(previewOf(host).items).toEqual([]);
	});

	test("takes the replacement when the planner ticks it, and both changes are undone", () => {
		const host = written();
		type(host, "mara.eats", { Message: "my own", Ask: "2 reels" });
		const before = host.readTab("Outreach")!.values;
		runOnly(host, previewOf(host).items);
		expect(rowOf(host, "mara.eats").Message).toContain("2 reels");
		expect(previewOf(host).items).toEqual([]);
		expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
		expect(host.readTab("Outreach")!.values).toEqual(before);
	});

	test("is somebody's own where the mark beside it is gone", () => {
		const host = written();
		type(host, "mara.eats", { Written: "", "Why it fits": "New." });
		expect(previewOf(host).items.map(({ replaces }) => replaces)).toEqual([true]);
	});

	test.each([{ Status: "sent" }, { Status: "No answer" }, { "Sent on": { date: "2026-11-20" } }])(
		"is not touched once it is sent: %j",
		(typed) => {
			const host = written();
			type(host, "mara.eats", { "Why it fits": "New.", "E-mail": "", ...typed });
			const { items, left } = previewOf(host);
			expect(items).toEqual([]);
			expect(left[0]!.reason).toBe("Sent already, so nothing in the row is changed.");
		},
	);

	test("survives with formulas, unknown columns and typed values around it", () => {
		const host = written();
		const tab = host.tabs.get("Outreach")!;
		tab.values[0]!.push("My remark");
		tab.values[1]!.push("call her");
		tab.formulas[0]!.push("");
		tab.formulas[1]!.push("");
		const [message, followUp] = [HEADERS.indexOf("Message"), HEADERS.indexOf("Follow-up")];
		tab.formulas[1]![message] = '="Hi "&A2';
		type(host, "mara.eats", { Ask: "2 reels", Status: "on hold" });
		run(host);
		const after = host.readTab("Outreach")!;
		expect(after.formulas[1]![message]).toBe('="Hi "&A2');
		expect(after.values[1]![followUp]).toContain("2 reels");
		expect(after.values[1]!.slice(11)).toEqual(["on hold", "", expect.any(String), "call her"]);
	});

	test("follows the team's own text, and the add-on's again when its row is deleted", () => {
		const host = written();
		const templates = host.tabs.get("Templates")!;
		const row = templates.values.findIndex((line) => line[1] === "e-mail");
		templates.values[row]![2] = "Hello {{creator}}, {{why it fits}}";
		expect(details(host).minds.map(({ label }) => label)).toEqual(["Templates, e-mail"]);
		run(host);
		expect(rowOf(host, "mara.eats").Message).toBe(`Hello Mara, ${WHY}`);
		templates.values[row] = templates.values[row]!.map(() => "");
		run(host);
		expect(rowOf(host, "mara.eats").Message).toContain("Best wishes");
		expect(templates.values[row]!.join("")).toBe("");
	});

	test("is shown with a bracket that somebody left in it", () => {
		const host = written();
		type(host, "mara.eats", { Message: "Hi [name], my own words." });
		expect(details(host).drafts[0]).toMatchObject({
			state: "edited",
			mind: '"[name]" is still in the message. Fill it in before you send it.',
		});
	});

	test("is shown as a draft to read and send, with what to mind", () => {
		const host = written();
		type(host, "finn.bakes", { "Recent post": "x ".repeat(3100), "Why it fits": WHY });
		expect(details(host).drafts).toMatchObject([
			{ label: "@mara.eats · Instagram", state: "written", channel: "e-mail", to: "mara@example.com" },
			{
				label: "@finn.bakes · TikTok",
				state: "new",
				channel: "DM",
				to: "",
				mind: expect.stringContaining("TikTok takes 6,000"),
			},
		]);
	});
});
