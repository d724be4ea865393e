import { describe, expect, test } from "vitest";
import { addText, listed, POST, previewOf, rowOf, run, type, WHY, written } from "./outreach-host.ts";

describe("the second run", () => {
	test("writes the messages of rows whose personal parts are filled in, by their channel", () => {
		const host = listed();
		type(host, "mara.eats", { "Recent post": POST, "Why it fits": WHY });
		type(host, "finn.bakes", { "Recent post": "your bread video", "Why it fits": "So calm!" });
		run(host);
		const mara = rowOf(host, "mara.eats");
		expect(mara).toMatchObject({ Subject: `Stridelab and ${POST}`, Status: "ready" });
		expect(mara.Message).toContain(`Hi Mara,\n\nI saw ${POST}. ${WHY}\n`);
		expect(mara.Message).toContain("I am Ana Reyes, partnerships at Stridelab: https://example.com/spring");
		expect(mara.Message).toContain("have in mind with you: 1 reel.");
		expect(mara["Follow-up"]).toContain(POST);
		const finn = rowOf(host, "finn.bakes");
		expect(finn).toMatchObject({ Subject: "", Status: "ready" });
		expect(finn.Message).toContain("here or by e-mail.");
		expect(previewOf(host).items).toEqual([]);
		expect(previewOf(host).refused).toEqual([]);
	});

	test("greets as typed where somebody changed the name, and begins sentences with a capital", () => {
		const host = written({ Creator: "Mara and team", "Why it fits": "the calm tone is ours" });
		expect(rowOf(host, "mara.eats").Message).toContain(
			`Hi Mara and team,\n\nI saw ${POST}. The calm tone is ours.\n`,
		);
	});

	test.each<{ typed: { [column: string]: string }; missing: string }>([
		{ typed: {}, missing: "recent post and why it fits" },
		{ typed: { "Recent post": POST, "Why it fits": "tbd" }, missing: "why it fits" },
		{ typed: { "Recent post": " ", "Why it fits": WHY, Ask: "-" }, missing: "recent post and ask" },
	])("refuses a row without $missing", ({ typed, missing }) => {
		const host = listed();
		type(host, "mara.eats", typed);
		const { items, refused } = previewOf(host);
		expect(items).toEqual([]);
		expect(refused[0]).toEqual({
			label: "@mara.eats · Instagram",
			reason: `Still to type in Outreach: ${missing}. A message without it would read like a mass mailing.`,
		});
	});

	test.each<{ typed: { [column: string]: string }; says: string }>([
		{ typed: { Channel: "pigeon" }, says: 'Unknown channel "pigeon". Use e-mail or DM.' },
		{
			typed: { "E-mail": "DM only", Channel: "e-mail" },
			says: '"DM only" is not an e-mail address. Mend it, or set the channel to DM.',
		},
		{ typed: { "Recent post": "[post]" }, says: '"[post]" would be sent as it stands.' },
	])("refuses what cannot be sent: $says", ({ typed, says }) => {
		const host = listed();
		type(host, "mara.eats", { "Recent post": POST, "Why it fits": WHY, ...typed });
		expect(previewOf(host).refused[0]!.reason).toContain(says);
		expect(previewOf(host).items).toEqual([]);
	});

	test("takes up the address, channel and ask that the Roster has by now", () => {
		const host = listed();
		type(host, "finn.bakes", { Channel: "", Ask: "" });
		host.tabs.get("Roster")!.values[2]![3] = "finn@example.com";
		run(host);
		expect(rowOf(host, "finn.bakes")).toMatchObject({
			"E-mail": "finn@example.com",
			Channel: "e-mail",
			Ask: "2 videos",
		});
	});

	test.each([
		["sender", "Campaign, sender"],
		["brand", "Campaign, brand"],
		["landing page", "Campaign, landing page"],
	])("writes nothing without the campaign's %s, and names the setting", (setting, label) => {
		const host = written({}, false);
		const row = host.tabs.get("Campaign")!.values.find(([name]) => name === setting)!;
		row[1] = "";
		const { items, refused } = previewOf(host);
		expect(items).toEqual([]);
		expect(refused.map((remark) => remark.label)).toContain(label);
	});

	test("writes the campaign's dates out", () => {
		const host = written({}, false);
		addText(host, "e-mail", "{{go-live}}: {{recent post}}");
		const campaign = host.tabs.get("Campaign")!;
		campaign.values.push(["go-live", { date: "2027-03-22" }]);
		campaign.formulas.push(["", ""]);
		run(host);
		expect(rowOf(host, "mara.eats").Message).toBe(`22 March 2027: ${POST}`);
	});

	test("asks for a setting that the team's own text uses", () => {
		const host = written({}, false);
		addText(host, "DM", "{{offer}} {{recent post}}");
		expect(previewOf(host).refused.map(({ label }) => label)).toContain("Campaign, offer");
	});
});
