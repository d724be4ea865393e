import { describe, expect, test } from "vitest";
import { previewOf, sampleTracker, setting, type } from "../../tools/briefs-tracker.ts";
import type { MemoryHost } from "../runs/memory-host.ts";

const SAMPLE = "#ad is a required hashtag, but does not count as an ad label in Germany.";

const CASES: readonly { title: string; change: (host: MemoryHost) => void; says: string | undefined }[] = [
	{ title: "nothing", change: () => {}, says: undefined },
	{
		title: "a sale and a code that may be 37% or 40%",
		change: (host) => setting(host, "offer", "30% off, and 10% on top with the code"),
		says: "The offer does not say whether its discounts stack: 30% and 10% are 37% one after the other and 40% added up.",
	},
	{
		title: "nothing where the total is said",
		change: (host) => setting(host, "offer", "30% off, and 10% on top with the code: 37% in all"),
		says: undefined,
	},
	{
		title: "one discount that may stack with a sale",
		change: (host) => setting(host, "offer", "10% off with the code"),
		says: "The offer does not say whether it stacks with a sale: 30% and 10% are 37%",
	},
	{
		title: "a code that promises another discount",
		change: (host) => setting(host, "offer", "15% off with the code, not with sales"),
		says: "Codes end in 10, but the offer is 15%.",
	},
	{
		title: "a campaign that ends before it begins",
		change: (host) => setting(host, "end", { date: "2027-03-01" }),
		says: "The campaign ends on 1 Mar 2027, before it goes live on 22 Mar 2027.",
	},
	{
		title: "work that starts after the first post",
		change: (host) => setting(host, "start", { date: "2027-03-23" }),
		says: "Work starts on 23 Mar 2027, after the first post on 22 Mar 2027.",
	},
	{
		title: "another number of posts than planned",
		change: (host) => type(host, "Deliverables", "MARA-IG-03", "status", "dropped"),
		says: "The Plan comes to 3 posts, Deliverables has 2.",
	},
	{
		title: "dates out of order",
		change: (host) => type(host, "Deliverables", "MARA-IG-02", "draft due", { date: "2027-03-04" }),
		says: "MARA-IG-02: draft due 4 Mar 2027 is before concept due 5 Mar 2027.",
	},
	{
		title: "a post before go-live",
		change: (host) => setting(host, "go-live", { date: "2027-03-24" }),
		says: "MARA-IG-01 is posted on 22 Mar 2027, before the campaign goes live on 24 Mar 2027.",
	},
	{
		title: "a post after the end",
		change: (host) => setting(host, "end", { date: "2027-04-04" }),
		says: "MARA-IG-03 is posted on 5 Apr 2027, after the campaign ends on 4 Apr 2027.",
	},
	{
		title: "a brief that comes late",
		change: (host) => {
			host.now = () => "2027-03-01T10:00:00";
		},
		says: "The first step is due on 5 Mar 2027. A brief should be there 7 days before.",
	},
	{
		title: "a step that is past",
		change: (host) => {
			host.now = () => "2027-03-08T10:00:00";
		},
		says: "The first step was due on 5 Mar 2027.",
	},
	{
		title: "a post that should be live by now",
		change: (host) => {
			host.now = () => "2027-03-23T10:00:00";
		},
		says: "MARA-IG-01 was to be posted on 22 Mar 2027, and is not live.",
	},
];

describe("contradictions", () => {
	test.each(CASES)("tell $title", ({ change, says }) => {
		const host = sampleTracker();
		change(host);
		const told = previewOf(host).details.contradictions.map(({ reason }) => reason);
		if (says === undefined) expect(told).toEqual([SAMPLE]);
		else expect(told).toContainEqual(expect.stringContaining(says));
	});
});
