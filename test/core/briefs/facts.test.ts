import { describe, expect, test } from "vitest";
import { adLabelText } from "../../../src/core/briefs/ad-label.ts";
import { type Jurisdiction, labelTables, lintCaption } from "../../../src/core/captions/index.ts";
import type { Cell } from "../../../src/core/cell.ts";
import { previewOf, sampleTracker, setting, textOf, type } from "../../tools/briefs-tracker.ts";
import type { MemoryHost } from "../runs/memory-host.ts";

const MARA = "brief/instagram/@mara.eats";

const RAE = "brief/instagram/@runmumrae";

/** Gives Rae's package an offer of its own. */
function offer(host: MemoryHost, fee: Cell, product: Cell): void {
	const cells = [
		["Run Mum Rae", "@RunMumRae", "IG", "1 reel + 2 stories", "1 reel + 2 stories", fee, product],
	];
	host.write([{ tab: "Packages", row: host.readTab("Packages")!.values.length, column: 0, cells }]);
}

function payment(host: MemoryHost, commission: Cell, due: Cell): void {
	const cells = [["Run Mum Rae", "all", "", commission, "USD", due]];
	host.write([{ tab: "Payments", row: 1, column: 0, cells }]);
}

const PAY: readonly { title: string; change: (host: MemoryHost) => void; says: string }[] = [
	{ title: "the plan's cost", change: () => {}, says: "you get a flat fee of $220." },
	{
		title: "the package's fee before the plan's cost, and the product",
		change: (host) => offer(host, "$1,250.50", 40),
		says: "you get a flat fee of $1,250.50 and the product free of charge.",
	},
	{
		title: "the plan's cost without the product where the package has no fee",
		change: (host) => offer(host, "", 40),
		says: "you get a flat fee of $180 and the product free of charge.",
	},
	{
		title: "a product without a fee",
		change: (host) => offer(host, 0, 40),
		says: "you get the product free of charge, without a fee.",
	},
	{
		title: "a hybrid of fee and commission, and when it is due",
		change: (host) => payment(host, 12, { date: "2027-04-30" }),
		says: "you get a flat fee of $220 and a commission on orders with your code.\nIt is paid by 30 April 2027.",
	},
	{
		title: "a currency without a sign",
		change: (host) => setting(host, "currency", "CHF"),
		says: "you get a flat fee of CHF 220.",
	},
];

describe("the payment of a brief", () => {
	test.each(PAY)("is $title", ({ change, says }) => {
		const host = sampleTracker();
		change(host);
		expect(textOf(host, RAE)).toContain(`For all posts above ${says}`);
	});

	test("is left out and counted as missing where a package has no price", () => {
		const host = sampleTracker();
		type(host, "Plan", "Run Mum Rae", "cost", "to be agreed");
		expect(textOf(host, RAE)).not.toContain("Payment");
		expect(previewOf(host).details.documents[2]).toMatchObject({
			said: 17,
			asked: 19,
			missing: [
				{ what: "compensation", where: "Fee in Packages, or Cost in Plan" },
				{ what: "payment due", where: "Due in Payments" },
			],
		});
	});
});

describe("the ad label of a brief", () => {
	test.each([
		{
			country: "DE",
			says: "- Begin every caption with “#ad | Werbung”, since no one label counts in all countries, and switch on Instagram's paid partnership label too.\n- United States and United Kingdom: “#ad”. Germany: “Werbung” (German).",
		},
		{
			country: "Belgium",
			says: "United States and United Kingdom: “#ad”. Belgium: “#reclame” (Dutch) or “#publicité” (French).",
		},
		{
			country: "NL",
			says: "- Begin every caption with “#ad”, which counts in all countries, and switch on Instagram's paid partnership label too.\n- United States and United Kingdom: “#ad”. Netherlands: “#advertentie” (Dutch) or “#ad”.",
		},
		{ country: "FI", says: "“#ad | Mainos Stridelab”" },
		{ country: "GB", says: "United States and United Kingdom: begin the caption with “#ad”, and" },
		{
			country: "IE",
			says: "United States, United Kingdom and Ireland: begin the caption with “#ad”, and",
		},
		{ country: "", says: "United States and United Kingdom: begin the caption with “#ad”, and" },
		{ country: "Atlantis", says: "United States and United Kingdom: begin the caption with “#ad”, and" },
	])("is that of the campaign's countries and the creator's own: $country", ({ country, says }) => {
		const host = sampleTracker();
		type(host, "Roster", "Mara Eats", "country", country);
		expect(textOf(host, MARA)).toContain(says);
	});

	test("stands up to the captions' own check in every pair of countries", () => {
		const codes = Object.keys(labelTables) as Jurisdiction[];
		for (const one of codes) {
			for (const other of codes) {
				if (one >= other) continue;
				const [label = ""] = /“[^”]*”/.exec(adLabelText([one, other], "Stridelab", "Instagram")) ?? [];
				const caption = `${label.slice(1, -1)} 6.15`;
				const found = lintCaption({ caption, jurisdiction: [one, other], brand: "Stridelab" });
				expect({ one, other, caption, found }).toEqual({ one, other, caption, found: [] });
			}
		}
	});

	test("asks for its own language alone where one country counts", () => {
		expect(adLabelText(["FI"], "Stridelab", "Instagram")).toBe(
			"Finland: begin the caption with “Mainos Stridelab” (Finnish), and switch on Instagram's paid partnership label too.",
		);
		expect(adLabelText(["BE"], "Stridelab", "")).toContain("“#reclame” (Dutch) or “#publicité” (French)");
	});

	test("is left out where no country is known", () => {
		const host = sampleTracker();
		setting(host, "jurisdictions", "everywhere");
		type(host, "Roster", "Mara Eats", "country", "");
		expect(textOf(host, MARA)).not.toContain("Label it as an ad");
	});
});

describe("what a brief leaves out", () => {
	test("counts, by the cell to fill in, for the campaign and each creator", () => {
		const host = sampleTracker();
		setting(host, "goals", "");
		setting(host, "audience", "n/a");
		const { campaign, documents } = previewOf(host).details;
		expect(campaign).toEqual({
			said: 8,
			asked: 10,
			missing: [
				{ what: "goals", where: "goals in Campaign (cell B8)" },
				{ what: "audience", where: "audience in Campaign (cell B12)" },
			],
		});
		expect(documents[0]).toMatchObject({ said: 16, asked: 19 });
		expect(textOf(host, MARA)).not.toMatch(/Goals|Audience/);
	});

	test("is no fault where a campaign has no offer", () => {
		const host = sampleTracker();
		for (const name of ["offer", "code pattern"]) setting(host, name, "");
		const rows = host.readTab("Codes & Links")!.values.slice(1);
		host.write([{ tab: "Codes & Links", row: 1, column: 0, cells: rows.map((row) => row.map(() => "")) }]);
		const { documents } = previewOf(host).details;
		expect(documents[0]!.missing.map(({ what }) => what)).toEqual(["payment due", "links"]);
	});
});

test("posts with days of their own have a line of their own in the timeline", () => {
	const host = sampleTracker();
	type(host, "Deliverables", "MARA-IG-03", "draft due", { date: "2027-03-26" });
	expect(textOf(host, MARA)).toContain(
		[
			"For | Brief | Concept | Draft | Final | First post",
			"MARA-IG-01, MARA-IG-02 | 26 Feb 2027 | 5 Mar 2027 | 12 Mar 2027 | 19 Mar 2027 | 22 Mar 2027",
			"MARA-IG-03 | 26 Feb 2027 | 5 Mar 2027 | 26 Mar 2027 | 19 Mar 2027 | 5 Apr 2027",
		].join("\n"),
	);
});
