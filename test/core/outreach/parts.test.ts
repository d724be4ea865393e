import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailIn } from "../../../src/core/outreach/chosen-creators.ts";
import { composeMessage, gapIn } from "../../../src/core/outreach/compose.ts";
import { mailLink } from "../../../src/core/outreach/mail-link.ts";
import { tooLongForOne } from "../../../src/core/outreach/message-limits.ts";
import { outreachTemplate, PERSONAL_PARTS } from "../../../src/core/outreach/outreach-template.ts";
import { fateOf, writtenMark } from "../../../src/core/outreach/own-texts.ts";
import { templateProblem } from "../../../src/core/templates/fill-template.ts";
import { campaignSettings } from "../../../src/core/tracker/campaign.ts";
import { outreach } from "../../../src/core/tracker/outreach.ts";

describe("the texts the add-on brings", () => {
	test.each(outreachTemplate.sections)("$name uses known placeholders only", ({ text }) => {
		expect(templateProblem(text, outreachTemplate.placeholders)).toBeUndefined();
	});

	test("take every placeholder from a column of Outreach or a setting of Campaign", () => {
		const known = [...outreach.columns, ...campaignSettings].map(({ name }) => name);
		expect(outreachTemplate.placeholders.filter((name) => !known.includes(name))).toEqual([]);
		expect(PERSONAL_PARTS.filter((name) => !outreachTemplate.placeholders.includes(name))).toEqual([]);
	});

	test("fit one Instagram message with usual parts", () => {
		const texts = Object.fromEntries(outreachTemplate.sections.map(({ name, text }) => [name, text]));
		const values = {
			creator: "Priya Paces",
			"recent post": "your reel on running home from the office with a laptop",
			"why it fits":
				"You say out loud what everyone thinks in the last kilometre, and our shoe is made for just that road.",
			ask: "1 reel and 2 stories in the week of 22 March",
			sender: "Ana Reyes, partnerships",
			brand: "Stridelab",
			"landing page": "https://stridelab.example.com/spring-launch",
		};
		const written = composeMessage(texts, "DM", values);
		if ("problem" in written) throw new Error(written.problem);
		expect(tooLongForOne(written.message, "Instagram")).toBeUndefined();
		expect(written.subject).toBe("");
		expect(written.message).toContain("your reel on running home");
	});
});

describe("a gap", () => {
	test.each([
		["Hi [name],", "[name]"],
		["see {link}", "{link}"],
		["Hi <first name>", "<first name>"],
		["a <3 b > c", undefined],
		["(round) is fine, and 2 < 3", undefined],
		["[]", undefined],
	])("in %j is %j", (text, gap) => {
		expect(gapIn(text)).toBe(gap);
	});
});

test("a subject is one line without a full stop, and an unfilled bracket refuses the message", () => {
	const texts = { subject: "{{post}}", "e-mail": "{{post}}", "follow-up": "{{post}}" };
	expect(composeMessage(texts, "e-mail", { post: "your run,\npart 2." })).toMatchObject({
		subject: "your run, part 2",
		message: "your run,\npart 2.",
	});
	expect(composeMessage(texts, "e-mail", { post: "[post]" })).toEqual({
		problem:
			'"[post]" would be sent as it stands. Fill it in where it comes from, this row or the Templates tab, or write it without brackets.',
	});
});

describe("whose text it is", () => {
	const before = { subject: "S", message: "M", "follow-up": "F" };
	const after = { ...before, message: "M2" };
	test.each<{ title: string; current: string; wanted: string; written: string; fate: string }>([
		{ title: "a blank is filled", current: " ", wanted: "M", written: "", fate: "fill" },
		{ title: "the same text is left", current: "M", wanted: "M", written: "", fate: "same" },
		{ title: "no text is never put over one", current: "mine", wanted: "", written: "", fate: "same" },
		{ title: "ours is renewed", current: "M", wanted: "M2", written: writtenMark(before), fate: "renew" },
		{
			title: "an edited one stays",
			current: "mine",
			wanted: "M",
			written: writtenMark(before),
			fate: "keep",
		},
		{
			title: "an edited one is offered a replacement once its parts have changed",
			current: "mine",
			wanted: "M2",
			written: writtenMark(before),
			fate: "offer",
		},
		{
			title: "that offer is made once",
			current: "mine",
			wanted: "M2",
			written: writtenMark(after),
			fate: "keep",
		},
		{ title: "without a mark it is somebody's", current: "M", wanted: "M2", written: "", fate: "offer" },
		{ title: "a broken mark is none", current: "M", wanted: "M2", written: "1,2", fate: "offer" },
	])("$title", ({ current, wanted, written, fate }) => {
		expect(fateOf(current, wanted, "message", written)).toBe(fate);
	});

	test("no text but the one written is ever renewed", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (message, current, wanted) => {
				fc.pre(current !== message);
				const written = writtenMark({ ...before, message });
				expect(fateOf(current, wanted, "message", written)).not.toBe("renew");
			}),
		);
	});
});

describe("the length of a direct message", () => {
	test.each<{ message: string; platform: string; says: string | undefined }>([
		{ message: "a".repeat(1000), platform: "Instagram", says: undefined },
		{ message: "a".repeat(1001), platform: "ig", says: "1,001 bytes, and Instagram takes 1,000 (Meta" },
		{ message: "é".repeat(501), platform: "Instagram", says: "1,002 bytes" },
		{ message: "😀".repeat(251), platform: "Instagram", says: "1,004 bytes" },
		{ message: "a".repeat(6001), platform: "TikTok", says: "6,001 characters, and TikTok takes 6,000" },
		{ message: "a".repeat(99_999), platform: "YouTube", says: undefined },
		{ message: "a".repeat(99_999), platform: "constructor", says: undefined },
	])("of $message.length characters on $platform", ({ message, platform, says }) => {
		const told = tooLongForOne(message, platform);
		if (says === undefined) expect(told).toBeUndefined();
		else expect(told).toContain(says);
	});
});

describe("the link that opens a mail", () => {
	test("carries subject and message, escaped, with line ends as mail has them", () => {
		expect(mailLink("mara+pr@example.com", "Q&A: 100%", "Hi,\nyou?")).toEqual({
			href: "mailto:mara%2Bpr@example.com?subject=Q%26A%3A%20100%25&body=Hi%2C%0D%0Ayou%3F",
			withoutBody: false,
		});
	});

	test("leaves out a message too long for a link", () => {
		const link = mailLink("a@b.co", "Hi", "ä".repeat(400));
		expect(link).toEqual({ href: "mailto:a@b.co?subject=Hi", withoutBody: true });
	});

	test("is made of any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(mailLink("a@b.co", text, text).href).toMatch(/^mailto:a@b\.co\?subject=/);
			}),
		);
		expect(mailLink("a@b.co", "\ud83d", "").href).toBe("mailto:a@b.co?subject=&body=");
	});
});

test.each([
	["mara@example.com", "mara@example.com"],
	["Agent: Jo <jo.b@agency.co.uk>, 030 123", "jo.b@agency.co.uk"],
	["DM only", ""],
	["mara@example", ""],
])("the address in %j is %j", (text, address) => {
	expect(emailIn(text)).toBe(address);
});
